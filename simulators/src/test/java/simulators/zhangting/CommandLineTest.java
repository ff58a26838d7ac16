package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String KEYS = "hall-1=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void keys_come_from_the_environment_and_the_rest_has_usual_values() {
        var settings = settings("");

        assertThat(settings.port()).isEqualTo(8099);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.ctpFrontPort()).isZero();
        assertThat(settings.ledger()).isEmpty();
        assertThat(settings.keys()).hasToString("SigningKeys[hall-1]");
    }

    @Test
    void flags_win() {
        var settings = settings("--port 1234 --ctp-front-port 41205 --bind 0.0.0.0 --ledger x.jsonl --keys other="
                + KEYS.split("=", 2)[1]);

        assertThat(settings.port()).isEqualTo(1234);
        assertThat(settings.ctpFrontPort()).isEqualTo(41205);
        assertThat(settings.bind()).isEqualTo("0.0.0.0");
        assertThat(settings.ledger()).contains(Path.of("x.jsonl"));
        assertThat(settings.keys()).hasToString("SigningKeys[other]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 1",
                "--port",
                "--port x",
                "--port -1",
                "--ctp-front-port 65536",
                "--callbacks nowhere",
                "--callbacks ftp://x",
                "--keys hall-1=§§",
                "--keys hall-1",
                "--keys hall-1=c2hvcnQ="
            })
    void what_is_not_understood_is_refused_with_the_usage(String line) {
        assertThat(CommandLine.read(line.split(" "), Map.of("SIMULATORS_KEYS", KEYS)))
                .isInstanceOfSatisfying(
                        CommandLine.Refused.class,
                        refused -> assertThat(refused.why()).contains("usage:"));
    }

    @Test
    void the_hall_is_called_back_only_if_an_address_is_given() {
        var keys = Map.of("SIMULATORS_KEYS", KEYS);
        var told = CommandLine.read(new String[] {"--callbacks", "http://127.0.0.1:8080/"}, keys);
        assertThat(((CommandLine.Settings) told).hall()).hasToString("Optional[http://127.0.0.1:8080]");
        assertThat(((CommandLine.Settings) CommandLine.read(new String[0], keys)).hall())
                .isEmpty();
    }

    @Test
    void without_keys_nothing_starts() {
        assertThat(CommandLine.read(new String[0], Map.of())).isInstanceOf(CommandLine.Refused.class);
    }

    private static SimulatorSettings settings(String line) {
        var arguments = line.isEmpty() ? new String[0] : line.split(" ");
        var read = CommandLine.read(arguments, Map.of("SIMULATORS_KEYS", KEYS));
        return ((CommandLine.Settings) read).settings();
    }
}
