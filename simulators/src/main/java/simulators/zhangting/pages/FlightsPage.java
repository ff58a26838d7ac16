package simulators.zhangting.pages;

import java.util.UUID;
import simulators.zhangting.callback.Callbacks;
import simulators.zhangting.callback.HallAddress;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Flight;
import simulators.zhangting.state.PendingChange;
import simulators.zhangting.state.SimulatorState;

/** What has no outcome yet: calls without an answer, and changes that were only taken on. */
record FlightsPage(SimulatorState state, Callbacks callbacks) {

    private static final String CONTENT = """
            <p class="lead"><a href="flights">刷新</a>。办结后%s。</p>
            <section><h2>待办结的操作</h2>%s</section>
            <section><h2>正在处理的请求</h2>%s</section>
            """;

    private static final String SETTLE = """
            <form method="post" action="settle" class="inline" autocomplete="off">
            <input type="hidden" name="service" value="%s"><input type="hidden" name="key" value="%s">
            <select name="callback" aria-label="通知掌厅">%s</select>
            <button name="status" value="applied" class="fine">办结（成功）</button>
            <input name="code" aria-label="错误码" placeholder="错误码"><input name="text" aria-label="错误文字" placeholder="错误文字">
            <button name="status" value="declined" class="danger">办结（拒绝）</button></form>
            """;

    Reply render() {
        return Layout.page(Place.FLIGHTS, Html.of(CONTENT, whatFollows(), pending(), flights()));
    }

    private String whatFollows() {
        return callbacks
                .hall()
                .map(HallAddress::base)
                .map(hall -> "通知 " + hall.getAuthority())
                .orElse("不通知掌厅：没有设置回调地址");
    }

    private Html pending() {
        var pending = state.operations().pending();
        return pending.isEmpty()
                ? Html.of("<p class=\"empty\">没有</p>")
                : Html.of("""
                        <div class="scroll"><table>
                        <thead><tr><th>系统<th>操作<th>账号<th>受理号<th>办结</thead><tbody>%s</tbody></table></div>
                        """, Html.all(pending.stream().map(FlightsPage::row)));
    }

    private static Html row(PendingChange change) {
        return Html.of(
                "<tr><td>%s<td>%s<td class=\"code\">%s<td class=\"code\">%s<td>%s",
                Names.of(change.id().service()),
                Names.operation(change.subject().operation()),
                change.subject().account(),
                change.receipt(),
                Html.of(SETTLE, change.id().service().path(), change.id().key(), Options.manners()));
    }

    private Html flights() {
        var flights = state.inFlight().all();
        return flights.isEmpty()
                ? Html.of("<p class=\"empty\">没有</p>")
                : Html.of("""
                        <div class="scroll"><table>
                        <thead><tr><th>系统<th>操作<th>账号<th>阶段<th>自<th></thead><tbody>%s</tbody></table></div>
                        <form method="post" action="release" class="below"><button>全部放行</button></form>
                        """, Html.all(flights.stream().map(FlightsPage::row)));
    }

    private static Html row(Flight flight) {
        return Html.of(
                "<tr><td>%s<td>%s<td class=\"code\">%s<td>%s<td>%s<td>%s",
                Names.of(flight.subject().service()),
                Names.operation(flight.subject().operation()),
                flight.subject().account(),
                Names.of(flight.phase()),
                Layout.time(flight.since()),
                flight.key().map(FlightsPage::release).orElseGet(Html::nothing));
    }

    private static Html release(UUID key) {
        return Html.of(
                "<form method=\"post\" action=\"release\"><button name=\"key\" value=\"%s\" class=\"plain\">放行</button></form>",
                key);
    }
}
