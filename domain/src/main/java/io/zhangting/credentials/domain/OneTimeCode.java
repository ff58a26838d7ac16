package io.zhangting.credentials.domain;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Six digits from a cryptographic source. Not a record: a record would print them. */
public final class OneTimeCode {

    private static final int BOUND = 1_000_000;

    private final String digits;

    private OneTimeCode(String digits) {
        this.digits = digits;
    }

    public static OneTimeCode draw(RandomGenerator random) {
        return new OneTimeCode("%06d".formatted(random.nextInt(BOUND)));
    }

    public <T> T reveal(Function<String, T> use) {
        return use.apply(digits);
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
