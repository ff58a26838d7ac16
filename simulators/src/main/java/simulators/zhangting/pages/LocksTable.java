package simulators.zhangting.pages;

import java.util.stream.Stream;
import simulators.zhangting.http.Html;
import simulators.zhangting.state.AccountLock;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Locks;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;

/** Who is locked where, with a switch for each account. */
record LocksTable(SimulatorState state) {

    private static final String TABLE = """
            <div class="scroll"><table><thead><tr><th>资金账号<th>姓名<th>柜台<th>状态<th></thead>
            <tbody>%s</tbody></table></div>
            """;

    private static final String SWITCH = """
            <form method="post" action="set-lock"><input type="hidden" name="counter" value="%s">
            <input type="hidden" name="account" value="%s"><button name="locked" value="%s" class="plain">%s</button></form>
            """;

    Html render() {
        return Html.of(TABLE, Html.all(state.customers().all().stream().flatMap(this::rows)));
    }

    private Stream<Html> rows(Customer customer) {
        return Locks.COUNTERS.stream()
                .filter(counter -> customer.on(id(counter)).isPresent() && worthARow(counter, customer))
                .map(counter -> row(counter, customer));
    }

    private boolean worthARow(ServiceName counter, Customer customer) {
        return CountersPage.hasAStory(customer)
                || state.locks().of(counter, customer.account()).isPresent();
    }

    private Html row(ServiceName counter, Customer customer) {
        var lock = state.locks().of(counter, customer.account());
        return Html.of(
                "<tr><td class=\"code\">%s<td>%s<td>%s<td>%s<td>%s",
                customer.account(),
                customer.name(),
                Names.counter(id(counter)),
                lock.map(LocksTable::inWords).orElse("未锁定"),
                Html.of(
                        SWITCH,
                        counter.path(),
                        customer.account(),
                        lock.isPresent() ? "false" : "true",
                        lock.isPresent() ? "解锁" : "锁定"));
    }

    private static String inWords(AccountLock lock) {
        return "已锁定（" + lock.reason() + "，" + Layout.time(lock.since()) + "）";
    }

    private static String id(ServiceName counter) {
        return counter == ServiceName.FEMAS ? CounterAccount.FEMAS_MAIN : CounterAccount.CTP_MAIN;
    }
}
