package io.zhangting.execution.persistence;

import java.util.Locale;

/** Enum constants as the database writes them: lower case with hyphens. */
final class Names {

    private Names() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T>> T read(Class<T> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
