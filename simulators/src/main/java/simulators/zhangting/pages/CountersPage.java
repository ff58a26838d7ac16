package simulators.zhangting.pages;

import java.util.Optional;
import java.util.stream.Stream;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.StoredPassword;

/** Whose passwords were set how often, whether one fits, and who is locked. */
record CountersPage(SimulatorState state) {

    private static final int LAST_WITH_A_STORY = 80_001_000;

    private static final String CONTENT = """
            %s
            <section><h2>试密码</h2>
            <form method="post" action="check-password" class="row" autocomplete="off">
            <label>资金账号<input name="account" required placeholder="80000001"></label>
            <label>密码种类<select name="place">
            <option value="ctp-main/trading">CTP 交易密码</option>
            <option value="ctp-main/funds">CTP 资金密码</option>
            <option value="femas-main/trading">飞马交易密码</option>
            <option value="femas-main/funds">飞马资金密码</option>
            <option value="cfmmc/query">监控中心查询密码</option></select></label>
            <label>密码<input name="password" type="password" required autocomplete="off"></label>
            <button>试一试</button></form></section>
            <section><h2>客户与密码</h2><div class="scroll"><table>
            <thead><tr><th>资金账号<th>姓名<th>状态<th>柜台<th>密码<th class="number">重置次数<th>最近一次</thead>
            <tbody>%s</tbody></table></div>
            <p class="hint">另有 50 位压测客户（80001001–80001050），有重置后才列出。</p></section>
            <section><h2>登录锁定</h2>%s</section>
            <p><a href="ledger">执行台账</a>记着柜台真正做过的每一件事。</p>
            """;

    Reply render(Form query) {
        return Layout.page(Place.COUNTERS, Html.of(CONTENT, verdict(query), rows(), new LocksTable(state).render()));
    }

    private static Html verdict(Form query) {
        return switch (query.text("fits").orElse("")) {
            case "yes" -> Html.of("<p class=\"notice good\">密码正确。</p>");
            case "no" -> Html.of("<p class=\"notice bad\">密码不正确，或者还没有重置过。</p>");
            default -> Html.nothing();
        };
    }

    private Html rows() {
        return Html.all(state.customers().all().stream().flatMap(this::rows));
    }

    private Stream<Html> rows(Customer customer) {
        return customer.counters().stream()
                .flatMap(held -> held.passwords().stream().flatMap(purpose -> row(customer, held, purpose).stream()));
    }

    private Optional<Html> row(Customer customer, CounterAccount held, String purpose) {
        var set = state.passwords().at(new PasswordPlace(held.counter(), customer.account(), purpose));
        return set.isPresent() || hasAStory(customer)
                ? Optional.of(row(customer, held, purpose, set))
                : Optional.empty();
    }

    static boolean hasAStory(Customer customer) {
        return customer.account().compareTo(Integer.toString(LAST_WITH_A_STORY)) < 0;
    }

    private static Html row(Customer customer, CounterAccount held, String purpose, Optional<StoredPassword> set) {
        return Html.of(
                "<tr><td class=\"code\">%s<td>%s<td>%s<td>%s<td>%s<td class=\"number\">%s<td>%s",
                customer.account(),
                customer.name(),
                Names.status(customer.status()),
                Names.counter(held.counter()),
                Names.purpose(purpose),
                set.map(StoredPassword::changes).orElse(0),
                set.map(StoredPassword::changedAt).map(Layout::time).orElse("—"));
    }
}
