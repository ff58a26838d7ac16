package io.zhangting.halls.domain;

import java.util.function.IntPredicate;

/** Kinds of characters that a password policy speaks of; all are printable ASCII. */
public enum CharacterClass {
    DIGIT(c -> c >= '0' && c <= '9'),
    LOWER(c -> c >= 'a' && c <= 'z'),
    UPPER(c -> c >= 'A' && c <= 'Z'),
    SYMBOL(c -> c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c));

    private final IntPredicate test;

    CharacterClass(IntPredicate test) {
        this.test = test;
    }

    public boolean contains(int character) {
        return test.test(character);
    }
}
