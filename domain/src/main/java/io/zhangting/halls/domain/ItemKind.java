package io.zhangting.halls.domain;

/** The key of a kind of password that a hall offers to reset, such as {@code trading}. */
public record PasswordKind(String value) {

    public PasswordKind {
        if (!value.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("a password kind has 2 to 31 lower-case letters, digits and hyphens");
        }
    }
}
