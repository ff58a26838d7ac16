package benchmarks.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static Options read(String... arguments) {
        return Options.read(Set.of("cases", "http"), List.of(arguments));
    }

    @Test
    void without_arguments_everything_is_run() {
        assertThat(read())
                .isEqualTo(new Options.Run(
                        List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void names_and_options_come_in_any_order() {
        assertThat(read("http", "--quick", "--rounds=3", "cases", "--compare=a.json", "--soak", "--rate=70"))
                .isEqualTo(new Options.Run(
                        List.of("http", "cases"),
                        Optional.of(3),
                        true,
                        Optional.of(Path.of("a.json")),
                        Optional.of(10),
                        Optional.of(70.0)));
    }

    @Test
    void what_there_is_can_be_listed() {
        assertThat(read("--list")).isEqualTo(new Options.ListThem());
    }

    @Test
    void a_bench_that_is_not_there_is_refused() {
        assertThat(read("https")).isEqualTo(new Options.Refused("there is no bench 'https'; --list names them"));
    }

    @Test
    void what_nobody_reads_is_refused() {
        for (String wrong : List.of("--fast", "--rounds", "--rounds=0", "--rounds=many", "--compare=", "--soak=-1")) {
            assertThat(read(wrong)).as(wrong).isEqualTo(new Options.Refused(Options.USAGE));
        }
    }
}
