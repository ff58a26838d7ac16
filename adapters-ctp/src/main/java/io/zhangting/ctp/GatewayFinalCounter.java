package io.zhangting.ctp;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterId;

/** CTP by its management gateway, which sets the new password itself (docs/contracts/ctp-management.yaml). */
final class GatewayFinalCounter implements PasswordCounter, UnlockingCounter {

    private final CtpGateway gateway;

    GatewayFinalCounter(CtpGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public CounterId id() {
        return gateway.counter();
    }

    @Override
    public String gateway() {
        return gateway.name();
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return gateway.resetPassword(key, reset, password);
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return gateway.unlock(key, unlock);
    }

    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key);
    }
}
