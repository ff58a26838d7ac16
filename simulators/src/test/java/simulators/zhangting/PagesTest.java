package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;

class PagesTest extends WithABroker {

    @ParameterizedTest
    @ValueSource(strings = {"", "inbox", "counters", "ledger", "faults", "flights", "face"})
    void a_page_needs_neither_scripts_nor_inline_style_nor_absolute_links(String name) throws Exception {
        broker.reset(key, ACCOUNT, PASSWORD);
        state().faults().once(ServiceName.SMS, FaultKind.DELAY);
        pendingUnlock();

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

        state().faults().once(ServiceName.FEMAS, FaultKind.PENDING);
        broker.unlock(ServiceName.FEMAS, key, "<script>");

        assertThat(get("inbox").body())
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;")
                .doesNotContain("<script");
        for (var name : new String[] {"counters", "faults", "face", "flights", "ledger?account=%3Cscript%3E"}) {
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
    void a_fault_may_be_described_in_every_detail() throws Exception {
        submit(
                "add-fault",
                Map.of(
                        "service", "femas",
                        "kind", "decline",
                        "account", ACCOUNT,
                        "operation", "unlocks",
                        "times", "3",
                        "millis", "250",
                        "code", "58",
                        "text", "飞马:稍后再试"));

        var fault = state().faults().all().getFirst();
        assertThat(fault.target())
                .isEqualTo(new FaultTarget(ServiceName.FEMAS, Optional.of(ACCOUNT), Optional.of("unlocks")));
        assertThat(fault.script())
                .isEqualTo(new FaultScript(FaultKind.DECLINE, Duration.ofMillis(250), 30, "58", "飞马:稍后再试"));
        assertThat(fault.timesLeft()).hasValue(3);
        assertThat(get("faults").body()).contains("58 飞马:稍后再试");
        submit("clear-faults", Map.of());
        assertThat(state().faults().all()).isEmpty();
    }

    @Test
    void a_quick_button_makes_a_fault_for_the_next_call() throws Exception {
        assertThat(get("faults").body()).contains("value=\"sms/receipt-forged\"");
        submit("add-fault", Map.of("quick", "sms/receipt-forged", "times", "1", "account", "13800000001"));

        var fault = state().faults().all().getFirst();
        assertThat(fault.target().service()).isEqualTo(ServiceName.SMS);
        assertThat(fault.target().account()).contains("13800000001");
        assertThat(fault.script().kind()).isEqualTo(FaultKind.RECEIPT_FORGED);
        assertThat(fault.timesLeft()).hasValue(1);
    }

    @Test
    void a_pending_change_is_settled_by_form() throws Exception {
        pendingUnlock();
        assertThat(get("flights").body()).contains("办结（成功）", key.toString());

        submit("settle", Map.of("service", "femas", "key", key.toString(), "status", "applied", "callback", "once"));

        assertThat(state().ledger().of(ServiceName.FEMAS)).hasSize(1);
        assertThat(get("flights").body()).doesNotContain(key.toString());
    }

    @Test
    void a_pending_change_is_declined_by_form_and_the_hall_is_told_as_chosen() throws Exception {
        try (var hall = new SomeHall()) {
            broker.callBackTo(hall.address());
            pendingUnlock();
            var form = Map.of("service", "femas", "key", key.toString(), "status", "declined", "callback", "forged");
            submit("settle", form);

            await().until(() -> hall.told().size() == 1);
            assertThat(hall.told().getFirst().signed()).isFalse();
            assertThat(hall.told().getFirst().body().path("code").asString()).isEqualTo("9");
        }
        assertThat(state().ledger().entries()).isEmpty();
    }

    @Test
    void one_hanging_call_is_released_by_form() throws Exception {
        state().faults().once(ServiceName.FEMAS, FaultKind.HANG_BEFORE_EFFECT);
        state().faults().once(ServiceName.CTP_MANAGEMENT, FaultKind.HANG_BEFORE_EFFECT);
        var released = CompletableFuture.supplyAsync(() -> broker.unlock(ServiceName.FEMAS, key, "80000002"));
        var other = UUID.randomUUID();
        CompletableFuture.runAsync(() -> broker.unlock(ServiceName.CTP_MANAGEMENT, other, "80000002"));
        await().until(() -> get("flights").body().split("挂起（尚未执行）", -1).length == 3);

        submit("release", Map.of("key", key.toString()));

        answered(released.get(), 200);
        await().until(() -> state().inFlight().all().size() == 1);
        assertThat(state().inFlight().all().getFirst().key()).contains(other);
    }

    @Test
    void an_account_is_locked_and_unlocked_by_form() throws Exception {
        assertThat(get("counters").body()).contains("已锁定（交易密码连续输错超过5次，06-16 10:00:00）");
        var form = Map.of("counter", "ctp-management", "account", "80000002");

        submit("set-lock", with(form, "locked", "false"));
        assertThat(state().locks().of(ServiceName.CTP_MANAGEMENT, "80000002")).isEmpty();

        assertThat(submit("set-lock", with(form, "locked", "true"))).isEqualTo("counters");
        assertThat(state().locks().of(ServiceName.CTP_MANAGEMENT, "80000002")).isPresent();
    }

    @Test
    void the_ledger_is_filtered_and_taken_away() throws Exception {
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);
        answered(broker.unlock(ServiceName.FEMAS, key, "80000002"), 200);

        assertThat(get("ledger").body()).contains(">80000001<", ">80000002<", "2 笔");
        assertThat(get("ledger?account=80000001&service=").body())
                .contains(">80000001<")
                .doesNotContain(">80000002<");
        assertThat(get("ledger?service=femas").body())
                .contains(">80000002<", "service=femas")
                .doesNotContain(">80000001<");

        var file = get("ledger.csv?service=femas");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"ledger.csv\"");
        assertThat(file.body()).contains("80000002", "unlocks").doesNotContain("80000001");
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

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var whole = new HashMap<>(form);
        whole.put(field, value);
        return whole;
    }

    private void pendingUnlock() {
        state().faults().once(ServiceName.FEMAS, FaultKind.PENDING);
        answered(broker.unlock(ServiceName.FEMAS, key, "80000002"), 202);
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
