package io.zhangting.kernel.web;

import java.util.Locale;

/** Constants as the API names them, such as {@code resident-id}. */
public final class EnumNames {

    private EnumNames() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
