package simulators.zhangting.pages;

import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Fault;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.Faults;

/** The scripted faults, buttons for the usual ones, and a form for all others. */
record FaultsPage(Faults faults) {

    private static final String CONTENT = """
            <section><h2>下一次</h2>%s</section>
            <section><h2>新增故障</h2>
            <form method="post" action="add-fault" class="row" autocomplete="off">
            <label>系统<select name="service">%s</select></label>
            <label>故障<select name="kind">%s</select></label>
            <label>只对账号<input name="account" placeholder="不填：所有客户"></label>
            <label>操作<select name="operation"><option value="">全部（查询除外）</option>%s</select></label>
            <label>次数<input name="times" inputmode="numeric" pattern="[1-9][0-9]{0,5}" placeholder="不填：一直"></label>
            <label>毫秒<input name="millis" inputmode="numeric" pattern="[0-9]{1,8}" placeholder="等待或挂起多久"></label>
            <label>秒后再试<input name="retryAfterSeconds" inputmode="numeric" pattern="[0-9]{1,6}" placeholder="30"></label>
            <label>错误码<input name="code" placeholder="拒绝或送达失败"></label>
            <label>错误文字<input name="text" placeholder="柜台的原话"></label>
            <button>加上</button></form>
            <p class="hint">短信的账号是手机号。没有选操作的故障不影响结果查询和锁定查询。</p></section>
            <section><h2>现有故障</h2>%s</section>
            """;

    Reply render() {
        return Layout.page(
                Place.FAULTS,
                Html.of(
                        CONTENT,
                        QuickFaults.form(),
                        Options.gateways(),
                        Options.faultKinds(),
                        Options.operations(),
                        table()));
    }

    private Html table() {
        var all = faults.all();
        return all.isEmpty()
                ? Html.of("<p class=\"empty\">没有故障，一切正常。</p>")
                : Html.of("""
                        <div class="scroll"><table>
                        <thead><tr><th>系统<th>故障<th>账号<th>操作<th>剩余次数<th>细节<th></thead>
                        <tbody>%s</tbody></table></div>
                        <form method="post" action="clear-faults" class="below"><button class="quiet">全部删除</button></form>
                        """, Html.all(all.stream().map(FaultsPage::row)));
    }

    private static Html row(Fault fault) {
        return Html.of(
                """
                <tr><td>%s<td>%s<td class="code">%s<td>%s<td>%s<td>%s
                <td><form method="post" action="remove-fault"><button name="id" value="%s" class="quiet">删除</button></form>
                """,
                Names.of(fault.target().service()),
                fault.script().kind().chinese(),
                fault.target().account().orElse("所有"),
                fault.target().operation().map(Names::operation).orElse("全部（查询除外）"),
                fault.timesLeft().isPresent() ? fault.timesLeft().getAsInt() : "一直",
                details(fault.script()),
                fault.id());
    }

    private static String details(FaultScript script) {
        return switch (script.kind()) {
            case DELAY, HANG_BEFORE_EFFECT, HANG_AFTER_EFFECT -> script.time().toMillis() + " 毫秒";
            case FLOW_CONTROL, MAINTENANCE, UNAVAILABLE -> script.retryAfterSeconds() + " 秒后再试";
            case DECLINE, UNDELIVERABLE -> script.code() + " " + script.text();
            case LOST_REPLY,
                    DROP,
                    ERROR_500_BEFORE_EFFECT,
                    ERROR_500_AFTER_EFFECT,
                    PENDING,
                    WRONG_PERSON,
                    RECEIPT_TWICE,
                    RECEIPT_FORGED,
                    RECEIPT_STRANGER,
                    NO_RECEIPT -> "";
        };
    }
}
