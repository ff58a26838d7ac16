package io.zhangting.halls.domain;

/** Names a counter of this broker in packs and configuration, such as {@code ctp-main} or {@code seat-50011}. */
public record CounterId(String value) {

    public CounterId {
        if (!value.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("a counter id has 2 to 31 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
