package io.zhangting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps(Rule rule) {
        assertThat(rule.brokenBy(Program.PRODUCT)).as(rule.name()).isEmpty();
    }

    @Test
    void every_maven_module_of_the_hall_is_looked_at() {
        assertThat(Program.PRODUCT.classes().stream()
                        .map(type ->
                                Homes.foundIn(type.getSource().orElseThrow().getUri()))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "domain",
                        "application",
                        "adapters-gateway",
                        "adapters-web",
                        "adapters-persistence",
                        "adapters-security",
                        "adapters-registry",
                        "adapters-packs",
                        "adapters-ctp",
                        "adapters-femas",
                        "process-host",
                        "adapters-cfmmc",
                        "adapters-sms",
                        "adapters-identity",
                        "bootstrap");
    }
}
