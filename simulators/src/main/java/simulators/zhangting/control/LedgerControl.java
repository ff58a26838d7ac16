package simulators.zhangting.control;

import simulators.zhangting.http.Call;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Ledger;
import simulators.zhangting.state.LedgerCsv;
import simulators.zhangting.state.LedgerEntry;
import simulators.zhangting.state.LedgerFilter;
import simulators.zhangting.state.ServiceName;

/** Shows the ledger or a part of it, as JSON or for a spreadsheet. */
final class LedgerControl {

    private final Ledger ledger;

    LedgerControl(Ledger ledger) {
        this.ledger = ledger;
    }

    Reply json(Call call) {
        var array = Json.array();
        filter(call).of(ledger).stream().map(LedgerEntry::toJson).forEach(array::add);
        return Reply.json(200, array);
    }

    Reply csv(Call call) {
        return Reply.download(
                "ledger.csv",
                "text/csv; charset=utf-8",
                LedgerCsv.of(filter(call).of(ledger)));
    }

    private static LedgerFilter filter(Call call) {
        var query = Form.ofQuery(call);
        return new LedgerFilter(query.text("account"), query.text("service").map(LedgerControl::service));
    }

    private static ServiceName service(String name) {
        return ServiceName.of(name).orElseThrow(() -> new Malformed("there is no such service"));
    }
}
