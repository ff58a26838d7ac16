package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.GatewayReply.Answered;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;

class CallbacksTest extends WithABroker {

    private static final String APPLIED = "\"status\":\"applied\"";

    private SomeHall hall;

    @BeforeEach
    void listen() throws Exception {
        hall = new SomeHall();
        broker.callBackTo(hall.address());
    }

    @AfterEach
    void stopListening() {
        hall.close();
    }

    @ParameterizedTest
    @CsvSource({"CTP_MANAGEMENT,/unlocks,account,80000002", "FEMAS,/unlocks,account,80000002"})
    void a_settled_change_is_told_with_a_signature(ServiceName service, String path, String field, String account)
            throws Exception {
        pend(service, path, Map.of(field, account));
        settle(service, APPLIED);

        var told = told(1).getFirst();
        assertThat(told.path()).isEqualTo("/api/callbacks/" + service + "/operations");
        assertThat(told.body().toString()).isEqualTo("{\"key\":\"" + key + "\",\"status\":\"applied\"}");
        assertThat(told.signed()).isTrue();
        await().untilAsserted(() -> assertThat(broker.control("GET", "/sim/callbacks", "")
                        .path("sent")
                        .path(0)
                        .toString())
                .contains(key.toString(), "\"answer\":204"));
    }

    @Test
    void a_refusal_is_told_with_code_and_text() throws Exception {
        pend(ServiceName.CFMMC, "/query-password-resets", Map.of("userName", "013580000001", "newPassword", PASSWORD));
        settle(ServiceName.CFMMC, "\"status\":\"declined\",\"code\":\"1\",\"text\":\"该客户已有流程在处理中\"");

        var told = told(1).getFirst();
        assertThat(told.path()).isEqualTo("/api/callbacks/cfmmc/operations");
        assertThat(told.body().toString())
                .isEqualTo("{\"key\":\"" + key + "\",\"status\":\"declined\",\"code\":\"1\",\"text\":\"该客户已有流程在处理中\"}");
        assertThat(told.signed()).isTrue();
    }

    @Test
    void a_hall_that_is_broken_is_told_again_with_a_new_nonce_until_it_answers() throws Exception {
        hall.willAnswer(500, 503, 204);
        unlockSettled("");

        assertThat(told(3)).extracting(SomeHall.Told::nonce).doesNotHaveDuplicates();
        assertSilence(3);
    }

    @Test
    void a_hall_that_refuses_is_not_told_again() throws Exception {
        hall.willAnswer(404);
        unlockSettled("");

        told(1);
        assertSilence(1);
    }

    @Test
    void an_unreachable_hall_holds_nobody_up() throws Exception {
        hall.close();
        var begun = System.nanoTime();
        unlockSettled("");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(state().ledger().entries()).hasSize(1);
    }

    @Test
    void without_a_callback_only_the_probe_tells() throws Exception {
        unlockSettled(",\"callback\":false");

        assertSilence(0);
        answered(broker.probe(key), 200);
    }

    @Test
    void two_callbacks_have_two_nonces() throws Exception {
        unlockSettled(",\"callback\":\"twice\"");

        assertThat(told(2))
                .allMatch(SomeHall.Told::signed)
                .extracting(SomeHall.Told::nonce)
                .doesNotHaveDuplicates();
        assertThat(told(2))
                .extracting(told -> told.body().path("key").asString())
                .containsOnly(key.toString());
    }

    @Test
    void a_replayed_callback_is_the_very_same() throws Exception {
        unlockSettled(",\"callback\":\"replayed\"");

        assertThat(told(2)).allMatch(SomeHall.Told::signed);
        assertThat(told(2).getFirst()).isEqualTo(told(2).getLast());
    }

    @Test
    void a_forged_callback_has_a_wrong_signature() throws Exception {
        unlockSettled(",\"callback\":\"forged\"");

        assertThat(told(1).getFirst().signed()).isFalse();
        assertThat(told(1).getFirst().body().path("key").asString()).isEqualTo(key.toString());
    }

    @Test
    void a_strange_callback_is_signed_but_about_nothing_known() throws Exception {
        unlockSettled(",\"callback\":\"stranger\"");

        assertThat(told(1).getFirst().signed()).isTrue();
        assertThat(told(1).getFirst().body().path("key").asString()).hasSize(36).isNotEqualTo(key.toString());
    }

    @Test
    void an_unknown_manner_is_refused_and_settles_nothing() throws Exception {
        pend(ServiceName.CTP_MANAGEMENT, "/unlocks", Map.of("account", "80000002"));
        var body = "{\"service\":\"ctp-management\",\"key\":\"" + key + "\"," + APPLIED + ",\"callback\":\"loudly\"}";
        var request =
                HttpRequest.newBuilder(broker.address("/sim/settle")).POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(broker.send(request).statusCode()).isEqualTo(400);
        assertThat(state().operations().pending()).hasSize(1);
    }

    @Test
    void the_address_is_shown_and_changed_and_outlives_a_reset() throws Exception {
        var changed = broker.control("PUT", "/sim/callbacks", "{\"url\":\"http://127.0.0.1:1/\"}");
        assertThat(changed.path("url").asString()).isEqualTo("http://127.0.0.1:1");
        broker.control("POST", "/sim/reset", "");
        assertThat(broker.control("GET", "/sim/callbacks", "").path("url").asString())
                .isEqualTo("http://127.0.0.1:1");
        assertThat(broker.control("PUT", "/sim/callbacks", "{}").has("url")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_REPLY", "ERROR_500_AFTER_EFFECT", "DELAY"})
    void a_delivered_message_is_told_once_however_often_it_is_sent(FaultKind kind) throws Exception {
        var script = new FaultScript(kind, Duration.ofMillis(300), 0, "", "");
        var target = new FaultTarget(ServiceName.SMS, Optional.of("13800000001"), Optional.empty());
        state().faults().add(target, script, OptionalInt.of(1));

        send();
        assertThat(message()).isEqualTo(200);

        var told = told(1).getFirst();
        assertThat(told.path()).isEqualTo("/api/callbacks/sms/receipts");
        assertThat(told.body().toString()).isEqualTo("{\"id\":\"" + key + "\",\"status\":\"delivered\"}");
        assertThat(told.signed()).isTrue();
        assertSilence(1);
        assertThat(state().inbox().messages()).hasSize(1);
    }

    @Test
    void an_undeliverable_message_is_accepted_and_never_arrives() throws Exception {
        broker.control(
                "POST",
                "/sim/faults",
                "{\"service\":\"sms\",\"kind\":\"undeliverable\",\"account\":\"13800000001\",\"times\":1}");
        assertThat(message()).isEqualTo(200);

        assertThat(told(1).getFirst().body().toString())
                .isEqualTo("{\"id\":\"" + key + "\",\"status\":\"failed\",\"code\":\"MK:0001\",\"text\":\"空号\"}");
        assertThat(state().inbox().messages()).isEmpty();
        assertThat(state().faults().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIPT_TWICE,2,true,true",
        "RECEIPT_FORGED,1,false,true",
        "RECEIPT_STRANGER,1,true,false",
        "NO_RECEIPT,0,true,true"
    })
    void receipts_misbehave_as_told(FaultKind kind, int count, boolean signed, boolean known) throws Exception {
        state().faults().once(ServiceName.SMS, kind);
        assertThat(message()).isEqualTo(200);

        assertThat(told(count)).allMatch(told -> told.signed() == signed);
        assertThat(told(count))
                .allMatch(told -> told.body().path("id").asString().equals(key.toString()) == known);
        assertSilence(count);
        assertThat(state().inbox().messages()).hasSize(1);
    }

    private int message() {
        return ((Answered) send()).status();
    }

    private GatewayReply send() {
        return broker.post(ServiceName.SMS, "/messages", key, Map.of("phone", "13800000001", "text", "x"));
    }

    private void unlockSettled(String more) throws Exception {
        pend(ServiceName.CTP_MANAGEMENT, "/unlocks", Map.of("account", "80000002"));
        settle(ServiceName.CTP_MANAGEMENT, APPLIED + more);
    }

    private void pend(ServiceName service, String path, Map<String, String> body) {
        state().faults().once(service, FaultKind.PENDING);
        answered(broker.post(service, path, key, body), 202);
    }

    private void settle(ServiceName service, String fields) throws Exception {
        broker.control(
                "POST", "/sim/settle", "{\"service\":\"" + service + "\",\"key\":\"" + key + "\"," + fields + "}");
    }

    private List<SomeHall.Told> told(int count) {
        await().until(() -> hall.told().size() >= count);
        return hall.told();
    }

    private void assertSilence(int after) {
        await().during(Duration.ofMillis(600))
                .atMost(Duration.ofSeconds(2))
                .until(() -> hall.told().size() == after);
    }
}
