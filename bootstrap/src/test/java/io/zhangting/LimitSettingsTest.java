package io.zhangting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class LimitSettingsTest {

    private final LimitSettings settings = new LimitSettings();

    @ParameterizedTest
    @CsvSource({
        "60/1h, 60, PT1H",
        "1/1s, 1, PT1S",
        "5 / 90s, 5, PT90S",
        "20000/1d, 20000, P1D",
        "3/24h, 3, PT24H",
        "2/10m, 2, PT10M"
    })
    void what_the_broker_writes_replaces_the_default(String text, int times, Duration window) {
        LimitRules rules = rules(Map.of("zhangting.limits.codes-per-address", text));

        assertThat(rules.of(Limited.CODES_PER_ADDRESS)).isEqualTo(new Limit("codes-per-address", times, window));
        assertThat(rules.of(Limited.HALL_CODES_DAY)).isEqualTo(Limited.HALL_CODES_DAY.byDefault());
    }

    @Test
    void without_settings_all_are_as_documented() {
        LimitRules rules = rules(Map.of());

        assertThat(Limited.values())
                .allSatisfy(what -> assertThat(rules.of(what)).isEqualTo(what.byDefault()));
    }

    @Test
    void an_environment_variable_is_understood_without_its_hyphens() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("ZHANGTING_LIMITS_HALLCODESDAY", "20000/1d")));

        assertThat(settings.limitRules(environment).of(Limited.HALL_CODES_DAY).times())
                .isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "60",
                "60/",
                "/1h",
                "0/1h",
                "-1/1h",
                "60/0s",
                "60/-1h",
                "60/25h",
                "60/2d",
                "60/60",
                "60/1ms",
                "60/1h/1h",
                "many/1h",
                "60/soon",
                "60.5/1h",
                "99999999999/1h",
                "60/99999999999999999999d",
                "60 per hour"
            })
    void a_value_that_cannot_be_meant_stops_the_start_and_is_named_with_the_way_out(String text) {
        MissingSetting refused = refused(Map.of("zhangting.limits.codes-per-address", text));

        assertThat(refused).hasMessageContaining("'zhangting.limits.codes-per-address'");
        assertThat(refused.remedy()).contains("times/window", "60/1h", "docs/limits.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes-per-adress", "hall", "codes-per-address.times", "codes_per_address"})
    void a_name_that_does_not_exist_stops_the_start_and_is_named_with_the_way_out(String name) {
        MissingSetting refused = refused(Map.of("zhangting.limits." + name, "60/1h"));

        assertThat(refused).hasMessageContaining("'zhangting.limits." + name + "'");
        assertThat(refused.remedy()).contains("docs/limits.md");
    }

    private MissingSetting refused(Map<String, Object> properties) {
        MissingSetting refused = catchThrowableOfType(MissingSetting.class, () -> rules(properties));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }

    private LimitRules rules(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return settings.limitRules(environment);
    }
}
