package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

class PagesTest extends WithABroker {

    @ParameterizedTest
    @ValueSource(strings = {"", "inbox", "counters", "faults", "face"})
    void a_page_needs_neither_scripts_nor_inline_style_nor_absolute_links(String name) throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);
        state().faults().once(ServiceName.SMS, FaultKind.DELAY);

        var page = get(name);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(page.body())
                .contains("外部系统模拟器")
                .doesNotContain("<script", "style=\"", "href=\"/", "action=\"/", "http://");
    }

    @Test
    void the_style_sheet_is_served() throws Exception {
        assertThat(get("style.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }

    @Test
    void whatever_comes_from_outside_is_escaped() throws Exception {
        var evil = "<script>alert(\"1\")</script>&'";
        broker.post(ServiceName.SMS, "/messages", key, Map.of("phone", "13800000001", "text", evil));
        broker.control("POST", "/sim/faults", "{\"service\":\"sms\",\"kind\":\"drop\",\"account\":\"<script>\"}");
        var customer = broker.control("GET", "/sim/customers", "").path(0).toString();
        broker.control("PUT", "/sim/customers", customer.replace("王秀英", "<script>"));

        assertThat(get("inbox").body())
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;")
                .doesNotContain("<script");
        for (var name : new String[] {"counters", "faults", "face"}) {
            assertThat(get(name).body()).contains("&lt;script&gt;").doesNotContain("<script");
        }
    }

    @Test
    void faults_are_added_and_removed_by_form() throws Exception {
        assertThat(submit("add-fault", Map.of("service", "cfmmc", "kind", "pending", "times", "2", "account", "")))
                .isEqualTo("faults");
        var fault = state().faults().all().getFirst();
        assertThat(fault.timesLeft()).hasValue(2);
        assertThat(fault.target().account()).isEmpty();

        submit("remove-fault", Map.of("id", fault.id()));
        assertThat(state().faults().all()).isEmpty();
    }

    @Test
    void the_face_switch_is_thrown_by_form() throws Exception {
        assertThat(submit("set-face", Map.of("account", ACCOUNT, "answer", "WRONG_PERSON")))
                .isEqualTo("face");
        assertThat(state().faces().of(ACCOUNT)).isEqualTo(FaceAnswer.WRONG_PERSON);
    }

    @Test
    void a_password_is_tried_without_showing_up_in_an_address() throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);
        var right = Map.of("account", ACCOUNT, "place", "ctp-main/trading", "password", PASSWORD);
        var wrong = Map.of("account", ACCOUNT, "place", "ctp-main/funds", "password", PASSWORD);

        assertThat(submit("check-password", right)).isEqualTo("counters?fits=yes");
        assertThat(submit("check-password", wrong)).isEqualTo("counters?fits=no");
        assertThat(get("counters?fits=yes").body()).contains("密码正确");
        assertThat(get("counters").body()).doesNotContain("密码正确", PASSWORD);
    }

    @Test
    void another_site_cannot_submit_a_form() throws Exception {
        state().faults().once(ServiceName.SMS, FaultKind.DROP);

        var request = HttpRequest.newBuilder(broker.address("/sim/pages/reset"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThat(broker.send(request).statusCode()).isEqualTo(403);
        assertThat(state().faults().all()).hasSize(1);
    }

    private HttpResponse<String> get(String name) throws Exception {
        return broker.send(HttpRequest.newBuilder(broker.address("/sim/pages/" + name)));
    }

    private String submit(String name, Map<String, String> fields) throws Exception {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response = broker.send(HttpRequest.newBuilder(broker.address("/sim/pages/" + name))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
