package io.zhangting.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile phone number of mainland China, 11 digits. Prints masked. */
public record PhoneNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("1[3-9]\\d{9}");

    public PhoneNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("a mobile number has 11 digits and begins with 13 to 19");
        }
    }

    public static Optional<PhoneNumber> parse(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return FORMAT.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return Masking.phone(value);
    }
}
