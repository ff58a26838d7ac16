package simulators.zhangting.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", " =1", "\t=1", "\r1", "\n=1", "|calc", "\uff1d1+1"})
    void no_cell_begins_a_formula(String account) {
        assertThat(LedgerCsv.of(List.of(entry(account)))).contains("\"'" + account + "\"");
    }

    @Test
    void ordinary_cells_stay_as_they_are_and_quotes_are_doubled() {
        assertThat(LedgerCsv.of(List.of(entry("8000\"1"))))
                .isEqualTo("sequence,at,service,operation,key,account,facts\r\n"
                        + "\"1\",\"1970-01-01T00:00:00Z\",\"sms\",\"messages\","
                        + "\"00000000-0000-0000-0000-000000000001\",\"8000\"\"1\",\"a=b\"\r\n");
    }

    private static LedgerEntry entry(String account) {
        var effect = new Effect(ServiceName.SMS, "messages", account, Map.of("a", "b"));
        return new LedgerEntry(1, Instant.EPOCH, new UUID(0, 1), effect);
    }
}
