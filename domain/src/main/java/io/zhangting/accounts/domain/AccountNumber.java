package io.zhangting.accounts.domain;

import io.zhangting.kernel.Masking;
import java.util.Optional;
import java.util.regex.Pattern;

/** 资金账号: 6 to 12 digits. Prints masked. */
public record AccountNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("\\d{6,12}");

    public AccountNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("an account number has 6 to 12 digits");
        }
    }

    public static Optional<AccountNumber> parse(String typed) {
        String digits = typed.replaceAll("\\s", "");
        return FORMAT.matcher(digits).matches() ? Optional.of(new AccountNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return Masking.account(value);
    }
}
