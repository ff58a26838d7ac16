package demo.zhangting;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.TextMessage;

/** The demo's control page as HTML; the content policy forbids scripts and inline style. */
final class DemoHtml {

    static final String STYLE = """
            body{font:16px/1.6 system-ui,"Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;margin:0;background:#f3f6fa;color:#1d2733}
            main{max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin:0 0 .5rem}
            section{background:#fff;border-radius:10px;padding:1rem 1.25rem;margin:1rem 0;box-shadow:0 1px 3px #0002;overflow-x:auto}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #e6ebf1;vertical-align:top}
            code{font-size:1.05em;background:#eef3f9;padding:.1em .35em;border-radius:4px}
            a{color:#0b5cad}input,button{font:inherit;padding:.4rem .7rem;min-height:44px}nav a{margin-right:1.2rem}
            """;

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>演示控制台</title>
            <meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="/demo/style.css"></head>
            <body><main><h1>演示控制台</h1>
            <nav><a href="/hall/">掌厅（客户）</a><a href="/console/">审核台（员工）</a><a href="/demo/sim/pages/inbox">短信收件箱</a><a href="/demo/sim/pages/counters">柜台与锁定</a><a href="/demo/sim/pages/ledger">办理账本</a><a href="/demo/sim/pages/flights">在途</a><a href="/demo/sim/pages/faults">故障</a><a href="/demo/sim/pages/face">人脸开关</a><a href="/demo/">刷新</a></nav>
            <section><h2>图形验证码答案（最新在前）</h2><p>%s</p></section>
            <section><h2>最近的短信</h2><table>%s</table></section>
            <section><h2>演示员工（密码均为 <code>%s</code>）</h2><table><tr><th>登录名</th><th>姓名</th><th>角色</th><th>当前动态验证码</th></tr>%s</table></section>
            <section><h2>演示客户</h2><table><tr><th>资金账号</th><th>姓名</th><th>预留手机</th><th>证件号码</th><th>有效期</th><th>样例照片</th></tr>%s</table></section>
            <section><h2>业务时钟</h2><p>当前业务时间 <code>%s</code></p>
            <form method="post" action="/demo/clock"><input type="datetime-local" name="time" aria-label="业务时间"> <button>设定</button></form>
            <form method="post" action="/demo/clock"><button>恢复真实时间</button></form></section>
            </main></body></html>
            """;

    /** Those after are fifty alike. */
    private static final String FIRST_FOR_LOAD = "80001000";

    private DemoHtml() {}

    static String page(
            List<DemoPeople.Person> staff,
            List<String> captchas,
            LocalDateTime now,
            List<TextMessage> messages,
            List<Customer> customers) {
        return PAGE.formatted(
                captchas.isEmpty()
                        ? "还没有生成图形验证码"
                        : captchas.stream().map(DemoHtml::code).collect(Collectors.joining(" ")),
                messages.isEmpty()
                        ? "<tr><td>还没有短信</td></tr>"
                        : messages.stream().limit(5).map(DemoHtml::message).collect(Collectors.joining()),
                DemoPeople.PASSWORD,
                staff.stream().map(DemoHtml::person).collect(Collectors.joining()),
                customers.stream()
                        .filter(customer -> customer.account().compareTo(FIRST_FOR_LOAD) < 0)
                        .map(DemoHtml::customer)
                        .collect(Collectors.joining()),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String message(TextMessage message) {
        return row(List.of(text(message.phone()), text(message.text())));
    }

    private static String person(DemoPeople.Person person) {
        return row(List.of(code(person.name()), text(person.displayName()), text(person.roles()), code(person.totp())));
    }

    private static String customer(Customer customer) {
        String number = customer.document().number();
        String samples = Stream.of("front", "back", "face")
                .map(what -> "<a href=\"/demo/samples/" + customer.account() + "-" + what + ".jpg\" download>"
                        + Map.of("front", "人像面", "back", "国徽面", "face", "人脸").get(what) + "</a>")
                .collect(Collectors.joining(" "));
        return row(List.of(
                code(customer.account()),
                text(customer.name()),
                code(customer.phone()),
                code(number),
                text(SampleValidity.inWords(number)),
                samples));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    private static String code(String content) {
        return "<code>" + text(content) + "</code>";
    }

    private static String text(String content) {
        return HtmlUtils.htmlEscape(content);
    }
}
