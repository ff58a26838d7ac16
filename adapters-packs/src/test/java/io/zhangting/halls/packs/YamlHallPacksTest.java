package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.halls.port.HallPacksContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class YamlHallPacksTest extends HallPacksContract {

    private final HallPacks packs = new YamlHallPacks(
            new PackSettings(
                    "classpath:packs/jinxin",
                    List.of(),
                    List.of("classpath:calendars/2025.yaml", "classpath:calendars/2026.yaml")),
            new PackFiles(new DefaultResourceLoader()));

    @Override
    protected HallPacks packs() {
        return packs;
    }

    @Test
    void the_pack_jinxin_resets_three_kinds_of_passwords() {
        Business business = packs.current().business("reset-password").orElseThrow();

        assertThat(packs.current().id()).isEqualTo("jinxin");
        assertThat(business.offers()).extracting(Offer::title).containsExactly("交易密码", "资金密码", "监控中心查询密码");
        assertThat(business.flow().steps())
                .containsExactly(FlowStep.ITEMS, FlowStep.DOCUMENT, FlowStep.PHONE, FlowStep.FACE, FlowStep.AGREEMENTS);
        assertThat(packs.current().requiredDocument("information-change").minimumReading())
                .isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"2025, 243", "2026, 242"})
    void the_trading_days_of_the_imported_years(int year, int days) {
        assertThat(packs.calendar().tradingDays(year)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-28", "2025-02-04", "2025-10-08", "2026-02-16", "2026-02-23", "2026-10-07"})
    void holidays_are_closed(LocalDate day) {
        assertThat(packs.calendar().isTradingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-27", "2025-02-05", "2025-10-09", "2026-01-05", "2026-02-24", "2026-10-08"})
    void the_days_around_them_are_open(LocalDate day) {
        assertThat(packs.calendar().isTradingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-27",
                "2025-04-03",
                "2025-04-30",
                "2025-05-30",
                "2025-09-30",
                "2026-02-13",
                "2026-04-03",
                "2026-04-30",
                "2026-06-18",
                "2026-09-24",
                "2026-09-30"
            })
    void no_night_session_follows_the_last_day_before_a_holiday(LocalDate day) {
        assertThat(packs.calendar().isTradingDay(day)).isTrue();
        assertThat(packs.calendar().hasNightSession(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void make_up_weekends_are_workdays(LocalDate day) {
        assertThat(packs.calendar().isWorkday(day)).isTrue();
        assertThat(packs.calendar().isTradingDay(day)).isFalse();
    }

    @Test
    void a_year_that_was_not_imported_is_unknown() {
        assertThat(packs.calendar().knows(LocalDate.of(2027, 1, 4))).isFalse();
    }
}
