package io.zhangting.reviews.domain;

/** How staff established who the customer is, where there was no face check. */
public record IdentityProof(String way, String note) {

    public IdentityProof {
        note = note.strip();
        if (note.length() > 200) {
            throw new IllegalArgumentException("a note has at most 200 characters");
        }
    }
}
