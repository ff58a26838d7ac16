package simulators.zhangting.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Ledger;
import simulators.zhangting.state.LedgerCsv;
import simulators.zhangting.state.LedgerFilter;
import simulators.zhangting.state.ServiceName;

/** The ledger or a part of it, to look at and to take away. */
record LedgerPage(Ledger ledger, Form query) {

    private static final String CONTENT = """
            <section><form method="get" action="ledger" class="row" autocomplete="off">
            <label>账号<input name="account" value="%s" placeholder="资金账号或手机号"></label>
            <label>系统<select name="service"><option value="">全部</option>%s</select></label>
            <button>筛选</button></form></section>
            <section><h2>执行记录（%s 笔）</h2>%s
            <p class="below"><a href="ledger.csv?account=%s&amp;service=%s">下载 CSV</a></p></section>
            """;

    Reply render() {
        var filter = filter();
        var entries = filter.of(ledger);
        return Layout.page(
                Place.LEDGER,
                Html.of(
                        CONTENT,
                        filter.account().orElse(""),
                        Options.services(service ->
                                filter.service().filter(service::equals).isPresent()),
                        entries.size(),
                        LedgerTable.of(entries),
                        URLEncoder.encode(filter.account().orElse(""), StandardCharsets.UTF_8),
                        filter.service().map(ServiceName::path).orElse("")));
    }

    /** With a byte order mark, without which spreadsheets take it for another encoding. */
    Reply download() {
        return Reply.download("ledger.csv", "text/csv; charset=utf-8", "\ufeff" + LedgerCsv.of(filter().of(ledger)));
    }

    private LedgerFilter filter() {
        return new LedgerFilter(query.text("account"), query.text("service").flatMap(ServiceName::of));
    }
}
