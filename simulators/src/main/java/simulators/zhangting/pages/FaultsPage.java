package simulators.zhangting.pages;

import java.util.stream.Stream;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Fault;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.Faults;
import simulators.zhangting.state.ServiceName;

/** The scripted faults, and a form for more. */
record FaultsPage(Faults faults) {

    private static final String CONTENT = """
            <section><h2>新增故障</h2>
            <form method="post" action="add-fault" class="row" autocomplete="off">
            <label>系统<select name="service">%s</select></label>
            <label>故障<select name="kind">%s</select></label>
            <label>只对账号<input name="account" placeholder="不填：所有客户"></label>
            <label>次数<input name="times" inputmode="numeric" pattern="[1-9][0-9]{0,5}" placeholder="不填：一直"></label>
            <button>加上</button></form>
            <p class="hint">默认不影响结果查询（probe）。更多参数（毫秒、错误码、操作名）请用 /sim/faults 接口。</p></section>
            <section><h2>现有故障</h2>%s</section>
            """;

    Reply render() {
        var services = Stream.of(ServiceName.values()).map(name -> option(name.path(), Names.of(name)));
        var kinds = Stream.of(FaultKind.values()).map(kind -> option(kind.code(), kind.chinese()));
        return Layout.page(Place.FAULTS, Html.of(CONTENT, Html.all(services), Html.all(kinds), table()));
    }

    private static Html option(String value, String title) {
        return Html.of("<option value=\"%s\">%s</option>", value, title);
    }

    private Html table() {
        var all = faults.all();
        return all.isEmpty()
                ? Html.of("<p class=\"empty\">没有故障，一切正常。</p>")
                : Html.of(
                        "<table><thead><tr><th>系统<th>故障<th>账号<th>操作<th>剩余次数<th></thead><tbody>%s</tbody></table>",
                        Html.all(all.stream().map(FaultsPage::row)));
    }

    private static Html row(Fault fault) {
        return Html.of(
                """
                <tr><td>%s<td>%s<td class="code">%s<td>%s<td>%s
                <td><form method="post" action="remove-fault"><button name="id" value="%s" class="quiet">删除</button></form>
                """,
                Names.of(fault.target().service()),
                fault.script().kind().chinese(),
                fault.target().account().orElse("所有"),
                fault.target().operation().orElse("结果查询除外"),
                fault.timesLeft().isPresent() ? fault.timesLeft().getAsInt() : "一直",
                fault.id());
    }
}
