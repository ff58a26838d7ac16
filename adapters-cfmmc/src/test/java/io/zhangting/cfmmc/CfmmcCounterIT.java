package io.zhangting.cfmmc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.TroubledCounterContract;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.Simulators;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;

/** Here replies are lost by answers of 500; the tests of CTP lose them by broken connections. */
@Timeout(60)
class CfmmcCounterIT extends TroubledCounterContract {

    private static final Simulators CENTRE = Simulators.start(SomeWay.simulators());

    private final PasswordCounter counter = counter(CENTRE.port(), SomeWay.SECRET, SomeWay.PATIENT);

    @BeforeEach
    void begin() {
        CENTRE.state().reset();
    }

    @AfterAll
    static void end() {
        CENTRE.close();
    }

    @Test
    void an_unknown_user_name_is_declined_in_the_centres_own_words() {
        assertThat(ask(counter, "013589999999")).isEqualTo(new Outcome.Declined("user-not-found", "用户不存在"));
        assertThat(effects()).isZero();
    }

    @Test
    void silence_is_unknown_until_a_probe_finds_it_applied() {
        will(FaultScript.usual(FaultKind.HANG_AFTER_EFFECT));
        PasswordCounter impatient = counter(CENTRE.port(), SomeWay.SECRET, SomeWay.IMPATIENT);

        assertThat(ask(impatient, reset().login())).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter.probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
    }

    @Test
    void a_wrong_secret_does_nothing_and_stops_for_a_person() {
        PasswordCounter wrong = counter(CENTRE.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT);

        assertThat(ask(wrong, reset().login())).isInstanceOf(Outcome.Stopped.class);
        assertThat(wrong.probe(key)).isInstanceOf(Probe.NoAnswer.class);
        assertThat(effects()).isZero();
    }

    private Outcome ask(PasswordCounter asked, String login) {
        return asked.resetPassword(
                key, new PasswordReset(SomeHall.CFMMC, PasswordPurpose.QUERY, login, SECRET), PASSWORD);
    }

    private static PasswordCounter counter(int port, String secret, Duration patience) {
        return new CfmmcCounter(
                SomeHall.CFMMC, new CounterGateway("cfmmc", SomeWay.to(port, secret, patience), SomeWay.CLOCK));
    }

    private static void will(FaultScript script) {
        FaultTarget target = new FaultTarget(ServiceName.CFMMC, Optional.empty(), Optional.empty());
        CENTRE.state().faults().add(target, script, OptionalInt.of(1));
    }

    @Override
    protected PasswordCounter counter() {
        return counter;
    }

    @Override
    protected PasswordCounter unreachableCounter() {
        return counter(SomeWay.NOBODY_LISTENS, SomeWay.SECRET, SomeWay.PATIENT);
    }

    @Override
    protected PasswordReset reset() {
        return new PasswordReset(SomeHall.CFMMC, PasswordPurpose.QUERY, "013580000001", SECRET);
    }

    @Override
    protected int effects() {
        return CENTRE.state().ledger().of(ServiceName.CFMMC).size();
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        PasswordPlace place = new PasswordPlace("cfmmc", "80000001", "query");
        return password.reveal(text -> CENTRE.state().passwords().fits(place, text));
    }

    @Override
    protected void theCounterWillDecline(String code, String text) {
        will(new FaultScript(FaultKind.DECLINE, Duration.ZERO, 0, code, text));
    }

    @Override
    protected void theResultWillComeLater() {
        will(FaultScript.usual(FaultKind.PENDING));
    }

    @Override
    protected void theResultIsIn() {
        CENTRE.state().operations().settle(new OperationId(ServiceName.CFMMC, key.value()));
    }

    @Override
    protected void theReplyWillBeLost() {
        will(FaultScript.usual(FaultKind.ERROR_500_AFTER_EFFECT));
    }

    @Override
    protected void theRequestWillBeLost() {
        will(FaultScript.usual(FaultKind.ERROR_500_BEFORE_EFFECT));
    }

    @Override
    protected void theCounterWillBeBusy() {
        will(FaultScript.usual(FaultKind.MAINTENANCE));
    }
}
