package io.zhangting.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityRuleTest {

    @ParameterizedTest(name = "issued at {1} to somebody born {0}: until {2}")
    @CsvSource({
        "2010-06-15, 2026-06-14, 2031-06-14",
        "2010-06-15, 2026-06-15, 2036-06-15",
        "2000-06-15, 2026-06-14, 2036-06-14",
        "2000-06-15, 2026-06-15, 2046-06-15",
        "1980-06-15, 2026-06-14, 2046-06-14",
        "1980-06-15, 2026-06-15, 长期",
        "1998-05-07, 2018-05-07, 2028-05-07",
        "1985-01-01, 2018-05-07, 2038-05-07",
    })
    void the_age_at_issue_decides_how_long_it_is_valid(LocalDate born, LocalDate from, String until) {
        assertThat(ValidityRule.fits(validity(from, until), born)).isTrue();
    }

    @ParameterizedTest(name = "issued at {1} to somebody born {0}: not until {2}")
    @CsvSource({
        "2010-06-15, 2026-06-14, 2036-06-14",
        "2010-06-15, 2026-06-15, 2031-06-15",
        "2000-06-15, 2026-06-14, 2046-06-14",
        "1980-06-15, 2026-06-14, 长期",
        "1980-06-15, 2026-06-15, 2046-06-15",
        "1985-01-01, 2018-05-07, 2038-05-06",
        "1985-01-01, 2018-05-07, 2038-05-08",
        "1985-01-01, 2018-05-07, 长期",
        "2026-06-15, 2026-06-14, 2031-06-14",
    })
    void any_other_end_is_refused(LocalDate born, LocalDate from, String until) {
        assertThat(ValidityRule.fits(validity(from, until), born)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2024-02-29, 2029-02-28, true",
        "2014-01-01, 2024-02-29, 2029-03-01, true",
        "2014-01-01, 2024-02-29, 2029-02-27, false",
        "2014-01-01, 2024-02-29, 2029-03-02, false",
        "1985-01-01, 2024-02-29, 2044-02-28, true",
        "1985-01-01, 2024-02-29, 2044-02-29, true",
        "1985-01-01, 2024-02-29, 2044-03-01, true",
        "1985-01-01, 2024-02-28, 2044-02-29, false"
    })
    void a_card_of_29_february_ends_on_28_or_29_february_or_1_march(
            LocalDate born, LocalDate from, LocalDate until, boolean fits) {
        assertThat(ValidityRule.fits(new Validity(from, Optional.of(until)), born))
                .isEqualTo(fits);
    }

    @Test
    void a_document_is_valid_through_its_last_day() {
        Validity validity = validity(LocalDate.of(2016, 1, 5), "2026-01-05");

        assertThat(validity.isExpiredOn(LocalDate.of(2026, 1, 5))).isFalse();
        assertThat(validity.isExpiredOn(LocalDate.of(2026, 1, 6))).isTrue();
    }

    @Test
    void what_is_valid_for_ever_does_not_expire() {
        Validity validity = validity(LocalDate.of(2016, 1, 5), "长期");

        assertThat(validity.isExpiredOn(LocalDate.of(2999, 12, 31))).isFalse();
        assertThat(validity.inWords()).isEqualTo("2016-01-05 至 长期");
    }

    private static Validity validity(LocalDate from, String until) {
        return new Validity(from, until.equals("长期") ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }
}
