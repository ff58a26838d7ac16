package simulators.zhangting.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import simulators.zhangting.http.Html;
import simulators.zhangting.state.LedgerEntry;

/** The ledger for people, newest first. */
final class LedgerTable {

    private static final int SHOWN = 200;

    private LedgerTable() {}

    static Html of(List<LedgerEntry> entries) {
        return entries.isEmpty()
                ? Html.of("<p class=\"empty\">还没有执行过任何操作。</p>")
                : Html.of(
                        """
                        <div class="scroll"><table>
                        <thead><tr><th class="number">序号<th>时间<th>系统<th>账号<th>操作<th>内容<th>幂等键</thead>
                        <tbody>%s</tbody></table></div>
                        """,
                        Html.all(entries.stream()
                                .sorted(Comparator.comparingLong(LedgerEntry::sequence)
                                        .reversed())
                                .limit(SHOWN)
                                .map(LedgerTable::row)));
    }

    private static Html row(LedgerEntry entry) {
        return Html.of(
                "<tr><td class=\"number\">%s<td>%s<td>%s<td class=\"code\">%s<td>%s<td>%s<td class=\"code small\">%s",
                entry.sequence(),
                Layout.time(entry.at()),
                Names.of(entry.effect().service()),
                entry.effect().account(),
                Names.operation(entry.effect().operation()),
                inWords(entry.effect().facts()),
                entry.key());
    }

    private static String inWords(Map<String, String> facts) {
        if (facts.containsKey("purpose")) {
            return Names.purpose(facts.getOrDefault("purpose", "")) + "（" + facts.get("passwordLength") + " 位）";
        }
        return facts.containsKey("reason") ? facts.getOrDefault("reason", "") : "短信（" + facts.get("textLength") + " 字）";
    }
}
