package io.zhangting.accounts.domain;

import java.util.Locale;

/** Names of people as different systems write them. */
public final class Names {

    private Names() {}

    /** Blanks, letter case and the different dots within minority names are not differences. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").replaceAll("[•・.．‧]", "·").toUpperCase(Locale.ROOT);
    }
}
