package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simulators.zhangting.contract.SigningKeys;
import simulators.zhangting.http.Json;

class LedgerFileTest {

    @Test
    void every_effect_is_a_line_that_outlives_a_restart_and_a_reset(@TempDir Path folder) throws Exception {
        var file = folder.resolve("ledger.jsonl");
        var settings = SimulatorSettings.local(SigningKeys.of(SomeBroker.KEY_ID, SomeBroker.SECRET.getBytes()))
                .withLedger(file);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        try (var broker = new SomeBroker(settings)) {
            broker.reset(first, "80000001", "Abcd1234");
            broker.state().reset();
        }
        try (var broker = new SomeBroker(settings)) {
            broker.reset(second, "80000001", "Abcd1234");
        }

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .noneMatch(line -> line.contains("Abcd1234"))
                .extracting(line -> Json.read(line.getBytes()).path("key").asString())
                .containsExactly(first.toString(), second.toString());
    }
}
