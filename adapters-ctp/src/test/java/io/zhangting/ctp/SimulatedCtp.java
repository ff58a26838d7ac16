package io.zhangting.ctp;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.halls.port.SomeHall;
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

/** The CTP of the simulators, and our counters for it. */
final class SimulatedCtp implements AutoCloseable {

    static final String ACCOUNT = "80000001";

    private final Simulators simulators = Simulators.start(SomeWay.simulators());
    private final GatewayFinalCounter counter = counter(simulators.port());

    SimulatorState state() {
        return simulators.state();
    }

    GatewayFinalCounter counter() {
        return counter;
    }

    GatewayFinalCounter impatientCounter() {
        return counter(SomeWay.to(simulators.port(), SomeWay.SECRET, SomeWay.IMPATIENT));
    }

    GatewayFinalCounter counterWithAWrongSecret() {
        return counter(SomeWay.to(simulators.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT));
    }

    static GatewayFinalCounter counter(int port) {
        return counter(SomeWay.to(port, SomeWay.SECRET, SomeWay.PATIENT));
    }

    private static GatewayFinalCounter counter(SignedGateway gateway) {
        return new GatewayFinalCounter(locks(gateway));
    }

    private static CtpGateway locks(SignedGateway gateway) {
        return new CtpGateway(SomeHall.CTP, new CounterGateway("ctp-management", gateway, SomeWay.CLOCK));
    }

    CtpGateway locks() {
        return locksBehind(simulators.port());
    }

    static CtpGateway locksBehind(int port) {
        return locks(SomeWay.to(port, SomeWay.SECRET, SomeWay.PATIENT));
    }

    int effects() {
        return state().ledger().of(ServiceName.CTP_MANAGEMENT).size();
    }

    boolean opensWith(String purpose, NewPassword password) {
        PasswordPlace place = new PasswordPlace("ctp-main", ACCOUNT, purpose);
        return password.reveal(text -> state().passwords().fits(place, text));
    }

    void willOnce(FaultKind kind) {
        state().faults().once(ServiceName.CTP_MANAGEMENT, kind);
    }

    void willDecline(String code, String text) {
        once(Optional.empty(), new FaultScript(FaultKind.DECLINE, Duration.ZERO, 0, code, text));
    }

    void willNotAnswerAProbe() {
        once(Optional.of("operations"), FaultScript.usual(FaultKind.MAINTENANCE));
    }

    private void once(Optional<String> operation, FaultScript script) {
        FaultTarget target = new FaultTarget(ServiceName.CTP_MANAGEMENT, Optional.empty(), operation);
        state().faults().add(target, script, OptionalInt.of(1));
    }

    void settle(AttemptId key) {
        state().operations().settle(new OperationId(ServiceName.CTP_MANAGEMENT, key.value()));
    }

    @Override
    public void close() {
        simulators.close();
    }
}
