package io.zhangting.ctp;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import simulators.zhangting.state.FaultKind;

/** What goes wrong between the hall and CTP, beyond what every counter must stand. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class TroubledCtpIT {

    @RegisterExtension
    static final WireMockExtension STUB = WireMockExtension.newInstance().build();

    private static final SimulatedCtp CTP = new SimulatedCtp();
    private static final NewPassword PASSWORD = NewPassword.of("4x6Nk2Wp");

    private static final SecretId SECRET = new SecretId(UUID.randomUUID());

    private final AttemptId key = new AttemptId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        CTP.state().reset();
    }

    @AfterAll
    static void end() {
        CTP.close();
    }

    @Test
    void trading_and_funds_are_two_passwords() {
        assertThat(ask(CTP.counter(), PasswordPurpose.FUNDS, PASSWORD)).isEqualTo(new Outcome.Applied());

        assertThat(CTP.opensWith("funds", PASSWORD)).isTrue();
        assertThat(CTP.opensWith("trading", PASSWORD)).isFalse();
    }

    @Test
    void silence_after_the_effect_is_unknown_until_a_probe_finds_it_applied() {
        CTP.willOnce(FaultKind.HANG_AFTER_EFFECT);

        assertThat(ask(CTP.impatientCounter())).isInstanceOf(Outcome.Unknown.class);
        assertThat(CTP.counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
    }

    @Test
    void a_call_that_still_hangs_when_it_is_probed_never_has_an_effect() {
        CTP.willOnce(FaultKind.HANG_BEFORE_EFFECT);
        assertThat(ask(CTP.impatientCounter())).isInstanceOf(Outcome.Unknown.class);
        assertThat(CTP.state().inFlight().all()).hasSize(1);

        assertThat(CTP.counter().probe(key)).isEqualTo(new Probe.NothingDone());
        CTP.state().inFlight().release(flight -> true);

        await().until(() -> CTP.state().inFlight().all().isEmpty());
        assertThat(CTP.effects()).isZero();
    }

    @Test
    void a_wrong_secret_does_nothing_and_stops_for_a_person(CapturedOutput log) {
        PasswordCounter wrong = CTP.counterWithAWrongSecret();

        assertThat(ask(wrong)).isInstanceOf(Outcome.Stopped.class);
        assertThat(wrong.probe(key)).isInstanceOf(Probe.NoAnswer.class);
        assertThat(CTP.effects()).isZero();
        assertThat(log.getOut()).contains("401").doesNotContain("4x6Nk2Wp", SimulatedCtp.ACCOUNT, SomeWay.WRONG_SECRET);
    }

    @Test
    void a_refused_connection_is_not_sent_and_soon_tried_again() {
        assertThat(ask(SimulatedCtp.counter(SomeWay.NOBODY_LISTENS)))
                .isEqualTo(new Outcome.NotSent("the connection was refused", SomeWay.NOON.plusSeconds(5)));
    }

    @Test
    void a_busy_gateway_says_when_to_come_back() {
        CTP.willOnce(FaultKind.MAINTENANCE);

        assertThat(ask(CTP.counter()))
                .isInstanceOfSatisfying(
                        Outcome.NotSent.class,
                        notSent -> assertThat(notSent.notBefore()).isEqualTo(SomeWay.NOON.plusSeconds(30)));
    }

    @Test
    void a_key_that_was_used_for_another_password_is_unknown_and_changes_nothing() {
        ask(CTP.counter());

        assertThat(ask(CTP.counter(), PasswordPurpose.TRADING, NewPassword.of("Qr7sT9uv")))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(CTP.effects()).isEqualTo(1);
        assertThat(CTP.opensWith("trading", PASSWORD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\": \"no-such-path\"}", "[\"absent\"]", "{\"status\": \"applied\"}"})
    void a_404_that_does_not_say_absent_proves_nothing(String body) {
        STUB.stubFor(any(anyUrl()).willReturn(jsonResponse(body, 404)));

        assertThat(SimulatedCtp.counter(STUB.getPort()).probe(key)).isInstanceOf(Probe.NoAnswer.class);
    }

    @Test
    void a_probe_without_an_answer_leaves_the_key_good() {
        CTP.willNotAnswerAProbe();

        assertThat(CTP.counter().probe(key)).isInstanceOf(Probe.NoAnswer.class);
        assertThat(ask(CTP.counter())).isEqualTo(new Outcome.Applied());
    }

    private Outcome ask(PasswordCounter counter) {
        return ask(counter, PasswordPurpose.TRADING, PASSWORD);
    }

    private Outcome ask(PasswordCounter counter, PasswordPurpose purpose, NewPassword password) {
        return counter.resetPassword(
                key, new PasswordReset(SomeHall.CTP, purpose, SimulatedCtp.ACCOUNT, SECRET), password);
    }
}
