package io.zhangting.kernel;

/** How personal data is shown in lists, logs and exports (domain practice: ID keeps 3 first and 4 last). */
public final class Masking {

    private Masking() {}

    public static String phone(String number) {
        return middle(number, 3, 4);
    }

    public static String documentNumber(String number) {
        return middle(number, 3, 4);
    }

    public static String account(String number) {
        return middle(number, 2, 2);
    }

    /** Keeps the family name's first character. */
    public static String name(String name) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length())));
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    private static String middle(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
