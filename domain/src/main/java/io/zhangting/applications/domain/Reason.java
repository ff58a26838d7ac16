package io.zhangting.applications.domain;

/** A sentence that a customer reads about a decision; 1 to 200 characters. */
public record Reason(String text) {

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > 200) {
            throw new IllegalArgumentException("a reason has 1 to 200 characters");
        }
    }
}
