package simulators.zhangting.control;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Ledger;
import simulators.zhangting.state.LedgerEntry;

/** Shows the ledger, as JSON or for a spreadsheet. */
final class LedgerControl {

    private final Ledger ledger;

    LedgerControl(Ledger ledger) {
        this.ledger = ledger;
    }

    Reply json() {
        var array = Json.array();
        ledger.entries().stream().map(LedgerEntry::toJson).forEach(array::add);
        return Reply.json(200, array);
    }

    Reply csv() {
        var head = "sequence,at,service,operation,key,account,facts\r\n";
        var rows = ledger.entries().stream().map(LedgerControl::row).collect(Collectors.joining());
        return Reply.text("text/csv; charset=utf-8", head + rows);
    }

    private static String row(LedgerEntry entry) {
        var effect = entry.effect();
        return Stream.of(
                        entry.sequence(),
                        entry.at(),
                        effect.service(),
                        effect.operation(),
                        entry.key(),
                        effect.account(),
                        facts(effect.facts()))
                .map(cell -> quoted(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
