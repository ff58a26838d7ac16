package io.zhangting.credentials.domain;

import io.zhangting.halls.domain.CharacterClass;
import io.zhangting.halls.domain.PasswordPolicy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Policies and owners as halls have them. */
final class SomePolicies {

    static final PasswordOwner WANG =
            new PasswordOwner("80000001", "11010519491231002X", Optional.of(LocalDate.of(1949, 12, 31)));

    private SomePolicies() {}

    /** Letters and digits, two classes, no run of four, nothing of the owner. */
    static PasswordPolicy strict(int minimum, int maximum) {
        return new PasswordPolicy(
                minimum,
                maximum,
                EnumSet.of(CharacterClass.DIGIT, CharacterClass.LOWER, CharacterClass.UPPER),
                2,
                3,
                false,
                false,
                8,
                Set.of());
    }

    static PasswordPolicy digits(int length, int longestRun) {
        return new PasswordPolicy(
                length, length, EnumSet.of(CharacterClass.DIGIT), 1, longestRun, false, false, length, Set.of());
    }

    /** Allows all that the owner's data could forbid. */
    static PasswordPolicy lenient() {
        return new PasswordPolicy(4, 40, EnumSet.allOf(CharacterClass.class), 1, 40, true, true, 0, Set.of());
    }
}
