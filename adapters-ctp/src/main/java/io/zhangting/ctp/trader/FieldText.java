package io.zhangting.ctp.trader;

/** A text that fits into a field of the vendor's library as it is. */
final class FieldText {

    private FieldText() {}

    /** @throws IllegalArgumentException if it does not fit; the hall checks before, so this is a bug */
    static String checked(String text, int longest) {
        if (!fits(text, longest)) {
            throw new IllegalArgumentException("a field takes at most " + longest + " printable ASCII characters");
        }
        return text;
    }

    static boolean fits(String text, int longest) {
        return text.length() <= longest && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
