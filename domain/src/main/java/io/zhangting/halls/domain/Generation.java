package io.zhangting.halls.domain;

/** How the hall makes a password: its length and the characters it is drawn from (no look-alikes). */
public record Generation(int length, String alphabet) {

    public Generation {
        if (length < 4
                || length > 40
                || alphabet.chars().distinct().count() != alphabet.length()
                || alphabet.length() < 10) {
            throw new IllegalArgumentException(
                    "a generated password has 4 to 40 characters from at least 10 different ones");
        }
    }
}
