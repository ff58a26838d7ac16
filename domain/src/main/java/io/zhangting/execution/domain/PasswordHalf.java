package io.zhangting.execution.domain;

/**
 * One half of a password that two people type at a counter by hand: nobody on the staff ever sees the whole
 * (split knowledge; ASVS 6.4.6).
 */
public enum PasswordHalf {
    FIRST,
    SECOND;

    /** The first half is the longer one where the length is odd. */
    public String of(String password) {
        int middle = (password.length() + 1) / 2;
        return this == FIRST ? password.substring(0, middle) : password.substring(middle);
    }

    public PasswordHalf other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
