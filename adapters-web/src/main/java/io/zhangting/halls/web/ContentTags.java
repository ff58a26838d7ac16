package io.zhangting.halls.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Tells by a file's content whether a browser has it already; the few files are read once. */
final class ContentTags implements Function<Resource, String> {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        return known.computeIfAbsent(file.getDescription(), description -> tag(file));
    }

    private static String tag(Resource file) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
