package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.GatewayReply.NoReply;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

class FaultsTest extends WithABroker {

    @Test
    void a_delay_only_takes_longer() throws Exception {
        fault("{\"service\":\"ctp-management\",\"kind\":\"delay\",\"millis\":400,\"times\":1}");
        var begun = System.nanoTime();

        answered(reset(), 200);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(390));
        assertEffects(1);
    }

    @Test
    void a_call_that_hangs_before_its_effect_is_visible_and_goes_on_when_released() throws Exception {
        once(FaultKind.HANG_BEFORE_EFFECT);
        var call = CompletableFuture.supplyAsync(this::reset);
        await().until(() -> state().inFlight().all().size() == 1);

        var flight = broker.control("GET", "/sim/in-flight", "").path(0);
        assertThat(flight.path("service").asString()).isEqualTo("ctp-management");
        assertThat(flight.path("operation").asString()).isEqualTo("password-resets");
        assertThat(flight.path("account").asString()).isEqualTo(ACCOUNT);
        assertThat(flight.path("key").asString()).isEqualTo(key.toString());
        awaitPhase("hanging-before-effect");
        assertEffects(0);

        release();
        answered(call.get(), 200);
        assertEffects(1);
        await().until(() -> state().inFlight().all().isEmpty());
    }

    @Test
    void a_probe_fences_a_call_that_still_hangs_before_its_effect() throws Exception {
        once(FaultKind.HANG_BEFORE_EFFECT);
        var call = CompletableFuture.supplyAsync(this::reset);
        awaitPhase("hanging-before-effect");

        answered(broker.probe(key), 404);
        release();

        answered(call.get(), 410);
        assertEffects(0);
    }

    @Test
    void a_call_that_hangs_after_its_effect_has_had_it() throws Exception {
        once(FaultKind.HANG_AFTER_EFFECT);
        try (var impatient = broker.gateway(ServiceName.CTP_MANAGEMENT, Duration.ofMillis(200))) {
            assertThat(impatient.post("/password-resets", key, SomeBroker.resetBody(ACCOUNT, PASSWORD)))
                    .isInstanceOf(NoReply.class);
        }
        awaitPhase("hanging-after-effect");

        assertEffects(1);
        assertThat(answered(broker.probe(key), 200).body().path("status").asString())
                .isEqualTo("applied");
    }

    @Test
    void a_lost_reply_leaves_an_effect_that_a_probe_finds() {
        once(FaultKind.LOST_REPLY);

        assertThat(reset()).isInstanceOf(NoReply.class);

        assertEffects(1);
        answered(broker.probe(key), 200);
    }

    @Test
    void a_dropped_connection_leaves_nothing() {
        once(FaultKind.DROP);

        assertThat(reset()).isInstanceOf(NoReply.class);

        assertEffects(0);
        answered(broker.probe(key), 404);
    }

    @Test
    void a_scripted_refusal_carries_its_code_and_text() throws Exception {
        fault("{\"service\":\"ctp-management\",\"kind\":\"decline\",\"code\":\"75\",\"text\":\"连续登录失败\",\"times\":1}");

        var body = answered(reset(), 422).body();

        assertThat(body.path("code").asString()).isEqualTo("75");
        assertThat(body.path("text").asString()).isEqualTo("连续登录失败");
        answered(reset(), 422);
        assertEffects(0);
    }

    @Test
    void flow_control_and_maintenance_leave_the_key_usable() throws Exception {
        fault("{\"service\":\"ctp-management\",\"kind\":\"flow-control\",\"retryAfterSeconds\":7,\"times\":1}");
        fault("{\"service\":\"ctp-management\",\"kind\":\"maintenance\",\"retryAfterSeconds\":60,\"times\":1}");

        assertThat(answered(reset(), 429).retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(answered(reset(), 503).retryAfter()).contains(Duration.ofSeconds(60));
        answered(reset(), 200);
        assertEffects(1);
    }

    @Test
    void an_error_500_may_come_before_or_after_the_effect() {
        once(FaultKind.ERROR_500_BEFORE_EFFECT);
        answered(reset(), 500);
        assertEffects(0);

        once(FaultKind.ERROR_500_AFTER_EFFECT);
        answered(reset(), 500);
        assertEffects(1);
    }

    @Test
    void a_pending_change_is_settled_later() throws Exception {
        once(FaultKind.PENDING);
        assertThat(answered(reset(), 202).body().path("receipt").asString()).isNotBlank();
        assertThat(answered(broker.probe(key), 200).body().path("status").asString())
                .isEqualTo("pending");
        assertEffects(0);

        settle("\"status\":\"applied\"");

        assertEffects(1);
        answered(reset(), 200);
        assertThat(answered(broker.probe(key), 200).body().path("status").asString())
                .isEqualTo("applied");
    }

    @Test
    void a_pending_change_may_be_declined_later() throws Exception {
        once(FaultKind.PENDING);
        answered(reset(), 202);

        settle("\"status\":\"declined\",\"code\":\"1\",\"text\":\"该客户已有流程在处理中\"");

        assertEffects(0);
        answered(reset(), 422);
    }

    @Test
    void a_fault_strikes_only_whom_and_as_often_as_it_says() throws Exception {
        fault("{\"service\":\"ctp-management\",\"kind\":\"drop\",\"account\":\"80000002\",\"times\":2}");

        answered(reset(), 200);
        for (var expected : new Class<?>[] {NoReply.class, NoReply.class, GatewayReply.Answered.class}) {
            assertThat(broker.reset(UUID.randomUUID(), "80000002", PASSWORD)).isInstanceOf(expected);
        }
        assertThat(state().faults().all()).isEmpty();
    }

    @Test
    void a_fault_spares_probes_unless_it_names_them() throws Exception {
        fault("{\"service\":\"ctp-management\",\"kind\":\"maintenance\"}");
        answered(broker.probe(key), 404);

        fault("{\"service\":\"ctp-management\",\"kind\":\"maintenance\",\"operation\":\"operations\"}");
        answered(broker.probe(key), 503);
    }

    @Test
    void the_face_service_can_be_told_to_fail() {
        var body = Map.of(
                "name", "王秀英", "documentNumber", "310101195803122042", "photo", "AQID", "photoType", "image/jpeg");

        state().faults().once(ServiceName.FACE, FaultKind.WRONG_PERSON);
        assertThat(answered(broker.ask(ServiceName.FACE, "/verifications", body), 200)
                        .body()
                        .path("match")
                        .asBoolean(true))
                .isFalse();
        state().faults().once(ServiceName.FACE, FaultKind.UNAVAILABLE);
        answered(broker.ask(ServiceName.FACE, "/verifications", body), 503);
        answered(broker.ask(ServiceName.FACE, "/verifications", body), 200);
    }

    @Test
    void many_hanging_calls_leave_room_for_others() throws Exception {
        fault("{\"service\":\"sms\",\"kind\":\"hang-before-effect\"}");
        var calls = Stream.generate(this::message).limit(200).toList();
        await().until(() -> state().inFlight().all().size() == 200);

        answered(reset(), 200);

        release();
        calls.forEach(call -> answered(call.join(), 200));
        assertThat(state().inbox().messages()).hasSize(200);
    }

    @Test
    void a_reset_cuts_hanging_calls_without_their_effect() throws Exception {
        once(FaultKind.HANG_BEFORE_EFFECT);
        var call = CompletableFuture.supplyAsync(this::reset);
        awaitPhase("hanging-before-effect");

        broker.control("POST", "/sim/reset", "");

        await().atMost(Duration.ofSeconds(2))
                .until(() -> state().inFlight().all().isEmpty());
        assertThat(call.get()).isInstanceOf(NoReply.class);
        assertEffects(0);
    }

    private CompletableFuture<GatewayReply> message() {
        var body = Map.of("phone", "13800000001", "text", "x");
        return CompletableFuture.supplyAsync(
                () -> broker.post(ServiceName.SMS, "/messages", UUID.randomUUID(), body),
                task -> Thread.ofVirtual().start(task));
    }

    private GatewayReply reset() {
        return broker.reset(key, ACCOUNT, PASSWORD);
    }

    private void once(FaultKind kind) {
        state().faults().once(ServiceName.CTP_MANAGEMENT, kind);
    }

    private void fault(String json) throws Exception {
        broker.control("POST", "/sim/faults", json);
    }

    private void release() throws Exception {
        assertThat(broker.control("POST", "/sim/release", "").path("released").asInt())
                .isPositive();
    }

    private void settle(String fields) throws Exception {
        broker.control(
                "POST", "/sim/settle", "{\"service\":\"ctp-management\",\"key\":\"" + key + "\"," + fields + "}");
    }

    private void awaitPhase(String phase) {
        await().until(() -> state().inFlight().all().stream()
                .anyMatch(flight -> flight.phase().code().equals(phase)));
    }

    private void assertEffects(int count) {
        assertThat(state().ledger().entries()).hasSize(count);
    }
}
