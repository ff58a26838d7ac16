package simulators.zhangting.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger for a spreadsheet. */
public final class LedgerCsv {

    private static final String HEAD = "sequence,at,service,operation,key,account,facts\r\n";
    private static final String BEGINS_A_FORMULA = "(?s)\\s*[=+\\-@|\\uff1d\\uff0b\\uff0d\\uff20].*|[\\t\\r\\n].*";

    private LedgerCsv() {}

    public static String of(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerCsv::row).collect(Collectors.joining("", HEAD, ""));
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
                .map(cell -> quoted(harmless(cell.toString())))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A spreadsheet runs what looks like a formula, even inside quotes; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return cell.matches(BEGINS_A_FORMULA) ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
