package io.zhangting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CounterExamplesTest {

    private static List<CounterExample> counterExamples() {
        return CounterExamples.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counterExamples")
    void every_culprit_is_found_out(CounterExample example) {
        List<String> breaches = example.rule().brokenBy(example.program());

        assertThat(example.culprits())
                .isNotEmpty()
                .allSatisfy(culprit ->
                        assertThat(breaches).anyMatch(breach -> names(breach, example.base() + "." + culprit)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counterExamples")
    void nobody_else_is_blamed(CounterExample example) {
        List<String> breaches = example.rule().brokenBy(example.program());

        assertThat(breaches)
                .filteredOn(breach -> breach.contains(example.base()))
                .allMatch(breach ->
                        example.culprits().stream().anyMatch(culprit -> names(breach, example.base() + "." + culprit)));
    }

    @Test
    void every_rule_has_a_counter_example() {
        assertThat(CounterExamples.ALL).extracting(CounterExample::rule).containsExactlyInAnyOrderElementsOf(Rules.ALL);
    }

    private static boolean names(String breach, String culprit) {
        int end = breach.indexOf(culprit) + culprit.length();
        return breach.contains(culprit)
                && (end == breach.length() || !Character.isJavaIdentifierPart(breach.charAt(end)));
    }
}
