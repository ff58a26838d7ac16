package simulators.zhangting.pages;

import java.util.stream.Stream;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.SimulatorState;

/** The switch of the face service, per customer. */
record FacePage(SimulatorState state) {

    Reply render() {
        return Layout.page(
                Place.FACE,
                Html.of("""
                        <p class="lead">模拟器不看照片，结果由这里决定。</p>
                        <table><thead><tr><th>资金账号<th>姓名<th>人脸核验结果</thead><tbody>%s</tbody></table>
                        """, Html.all(state.customers().all().stream().map(this::row))));
    }

    private Html row(Customer customer) {
        return Html.of(
                """
                <tr><td class="code">%s<td>%s<td><form method="post" action="set-face" class="switch">
                <input type="hidden" name="account" value="%s">%s</form>
                """,
                customer.account(),
                customer.name(),
                customer.account(),
                Html.all(Stream.of(FaceAnswer.values()).map(answer -> button(customer, answer))));
    }

    private Html button(Customer customer, FaceAnswer answer) {
        var template = answer == state.faces().of(customer.account())
                ? "<button name=\"answer\" value=\"%s\" aria-pressed=\"true\" class=\"%s\">%s</button>"
                : "<button name=\"answer\" value=\"%s\" aria-pressed=\"false\" class=\"%s\">%s</button>";
        return Html.of(template, answer, answer == FaceAnswer.MATCH ? "good" : "bad", Names.of(answer));
    }
}
