package io.zhangting.credentials.domain;

import io.zhangting.halls.domain.Generation;
import io.zhangting.halls.domain.PasswordPolicy;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes passwords that their policy accepts, from a cryptographic source. */
public final class PasswordGenerator {

    private static final int TRIES = 1000;

    private PasswordGenerator() {}

    /** @throws IllegalStateException if the alphabet cannot satisfy the policy: a mistake in the pack */
    public static NewPassword generate(
            Generation generation, PasswordPolicy policy, PasswordOwner owner, RandomGenerator random) {
        return Stream.generate(() -> draw(generation, random))
                .limit(TRIES)
                .filter(password -> PasswordJudge.judge(password, policy, owner).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the alphabet cannot satisfy the password policy"));
    }

    private static NewPassword draw(Generation generation, RandomGenerator random) {
        String alphabet = generation.alphabet();
        return NewPassword.of(random.ints(generation.length(), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining()));
    }
}
