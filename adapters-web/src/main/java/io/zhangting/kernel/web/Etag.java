package io.zhangting.kernel.web;

import java.util.Optional;

/** Versions as entity tags. */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version of an {@code If-Match} header; empty when it is not one of ours. */
    public static Optional<Long> version(String header) {
        return header.matches("\"\\d{1,18}\"")
                ? Optional.of(Long.parseLong(header.substring(1, header.length() - 1)))
                : Optional.empty();
    }
}
