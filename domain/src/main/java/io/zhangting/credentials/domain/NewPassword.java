package io.zhangting.credentials.domain;

import java.util.function.Function;

/** A password on its way to a counter. Not a record: a record would print it. */
public final class NewPassword {

    private final String value;

    private NewPassword(String value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException unless it has 4 to 40 printable ASCII characters (CTP's field; jctp cuts longer ones) */
    public static NewPassword of(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("a password has 4 to 40 printable ASCII characters");
        }
        return new NewPassword(text);
    }

    /** Whether a text can be a password at all. */
    public static boolean fits(String text) {
        return text.length() >= 4 && text.length() <= 40 && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** The only way to the value: hand it to the code that sends it. */
    public <T> T reveal(Function<String, T> use) {
        return use.apply(value);
    }

    public boolean isSameAs(NewPassword other) {
        return value.equals(other.value);
    }

    @Override
    public String toString() {
        return "NewPassword[hidden]";
    }
}
