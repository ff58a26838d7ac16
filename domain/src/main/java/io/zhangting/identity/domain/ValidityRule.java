package io.zhangting.identity.domain;

import java.time.LocalDate;

/**
 * How long a 居民身份证 is valid, by the age at issue (居民身份证法 art. 5): under 16 five years, 16 to 25 ten,
 * 26 to 45 twenty, from 46 for life (长期).
 */
public final class ValidityRule {

    private ValidityRule() {}

    /** Whether these dates can stand on a card of somebody born then. */
    public static boolean fits(Validity validity, LocalDate birthDate) {
        int age = ageAt(validity.from(), birthDate);
        if (age < 0) {
            return false;
        }
        return age >= 46
                ? validity.until().isEmpty()
                : validity.until()
                        .filter(end -> isAnniversary(validity.from(), years(age), end))
                        .isPresent();
    }

    private static int years(int age) {
        return age < 16 ? 5 : age < 26 ? 10 : 20;
    }

    private static int ageAt(LocalDate day, LocalDate birthDate) {
        return birthDate.until(day).getYears() - (day.isBefore(birthDate) ? 1 : 0);
    }

    /** A card issued on 29 February may end on 28 or 29 February or on 1 March. */
    private static boolean isAnniversary(LocalDate start, int years, LocalDate end) {
        LocalDate same = start.plusYears(years);
        boolean leap = start.getDayOfMonth() == 29 && start.getMonthValue() == 2;
        return end.equals(same)
                || (leap
                        && !end.isBefore(LocalDate.of(same.getYear(), 2, 28))
                        && !end.isAfter(LocalDate.of(same.getYear(), 3, 1)));
    }
}
