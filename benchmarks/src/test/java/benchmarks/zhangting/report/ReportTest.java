package benchmarks.zhangting.report;

import static org.assertj.core.api.Assertions.assertThat;

import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Section;
import benchmarks.zhangting.frame.Series;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Metric RATE = Metric.more("cases", "cases/s").target(300);
    private static final Machine MACHINE = new Machine(2, "cpu", "Linux", "JDK 25", "18.6.0", "abc");

    private static Result result(Double... rounds) {
        return new Result("cases", "the life of a case", Figures.none().with(new Series(RATE, List.of(rounds))));
    }

    @Test
    void a_row_has_median_spread_and_target() {
        assertThat(new Markdown(Optional.empty()).bench(result(310.0, 290.0, 1320.0)))
                .contains("| cases | cases/s | 310.0 | 290.0 | 1,320 | ≥ 300.0 | yes |\n");
    }

    @Test
    void a_missed_target_is_seen() {
        assertThat(new Markdown(Optional.empty()).bench(result(299.0))).contains("| ≥ 300.0 | **no** |");
    }

    @Test
    void a_later_run_is_compared_with_what_an_earlier_one_wrote() {
        Earlier earlier = Earlier.parse(JsonReport.of(MACHINE, false, List.of(result(200.0, 100.0, 900.0))));

        assertThat(new Markdown(Optional.of(earlier)).bench(result(250.0)))
                .contains("| met | earlier | ratio |")
                .contains("| **no** | 200.0 | 1.25 |");
    }

    @Test
    void what_was_not_there_before_is_new() {
        Earlier earlier = Earlier.parse(JsonReport.of(MACHINE, false, List.of()));

        assertThat(new Markdown(Optional.of(earlier)).bench(result(250.0))).contains("| **no** | new | |");
    }

    @Test
    void void_rounds_failed_checks_and_sections_are_told() {
        Figures figures = new Figures(
                List.of(), List.of("round 2, a"), List.of("a scan"), List.of(new Section("Statements", "none")));

        assertThat(new Markdown(Optional.empty()).bench(new Result("cases", "", figures)))
                .contains("- **void**: round 2, a\n", "- **failed**: a scan\n", "### Statements\n\nnone");
    }

    @Test
    void the_report_names_the_machine_and_says_when_it_is_worth_nothing() {
        Markdown markdown = new Markdown(Optional.empty());

        assertThat(markdown.report(MACHINE, true, List.of()))
                .contains("2 cores (cpu)", "PostgreSQL 18.6.0", "commit abc", "worth nothing");
        assertThat(markdown.report(MACHINE, false, List.of())).doesNotContain("worth nothing");
    }
}
