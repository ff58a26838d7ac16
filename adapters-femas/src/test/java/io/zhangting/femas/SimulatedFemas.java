package io.zhangting.femas;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.gateway.SignedGateway;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import simulators.zhangting.Simulators;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;

/** The 飞马 of the simulators, and our counters for it. */
final class SimulatedFemas implements AutoCloseable {

    static final String ACCOUNT = "80000001";

    private final Simulators simulators = Simulators.start(SomeWay.simulators());
    private final FemasCounter counter = counter(simulators.port());

    SimulatorState state() {
        return simulators.state();
    }

    FemasCounter counter() {
        return counter;
    }

    FemasCounter impatientCounter() {
        return counter(SomeWay.to(simulators.port(), SomeWay.SECRET, SomeWay.IMPATIENT));
    }

    FemasCounter counterWithAWrongSecret() {
        return counter(SomeWay.to(simulators.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT));
    }

    static FemasCounter counter(int port) {
        return counter(SomeWay.to(port, SomeWay.SECRET, SomeWay.PATIENT));
    }

    private static FemasCounter counter(SignedGateway gateway) {
        return new FemasCounter(SomeWay.COUNTER, new CounterGateway("femas", gateway, SomeWay.CLOCK));
    }

    int effects() {
        return state().ledger().of(ServiceName.FEMAS).size();
    }

    boolean opensWith(String purpose, NewPassword password) {
        PasswordPlace place = new PasswordPlace("femas-main", ACCOUNT, purpose);
        return password.reveal(text -> state().passwords().fits(place, text));
    }

    void willOnce(FaultKind kind) {
        state().faults().once(ServiceName.FEMAS, kind);
    }

    void willDecline(String code, String text) {
        once(Optional.empty(), new FaultScript(FaultKind.DECLINE, Duration.ZERO, 0, code, text));
    }

    void willNotAnswerAProbe() {
        once(Optional.of("operations"), FaultScript.usual(FaultKind.MAINTENANCE));
    }

    private void once(Optional<String> operation, FaultScript script) {
        FaultTarget target = new FaultTarget(ServiceName.FEMAS, Optional.empty(), operation);
        state().faults().add(target, script, OptionalInt.of(1));
    }

    void settle(AttemptId key) {
        state().operations().settle(new OperationId(ServiceName.FEMAS, key.value()));
    }

    @Override
    public void close() {
        simulators.close();
    }
}
