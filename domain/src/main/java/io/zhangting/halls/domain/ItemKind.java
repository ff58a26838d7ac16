package io.zhangting.halls.domain;

/** The key of something that a hall offers to do at a counter: a kind of password such as {@code trading}, or a lock. */
public record ItemKind(String value) {

    public ItemKind {
        if (!value.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("the key of an item has 2 to 31 lower-case letters, digits and hyphens");
        }
    }
}
