package io.zhangting.femas;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.halls.domain.CounterId;
import java.util.Map;

/** 飞马 by the broker's gateway (docs/contracts/femas.yaml); a funds password is per investor and has no currency. */
class FemasCounter implements PasswordCounter, UnlockingCounter, LockReader {

    private final CounterId id;
    private final CounterGateway gateway;

    FemasCounter(CounterId id, CounterGateway gateway) {
        this.id = id;
        this.gateway = gateway;
    }

    @Override
    public CounterId id() {
        return id;
    }

    @Override
    public CounterId counter() {
        return id;
    }

    @Override
    public String gateway() {
        return gateway.name();
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return gateway.resetPassword(key, reset, password, Map.of());
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return gateway.unlock(key, unlock);
    }

    @Override
    public LockReading read(String login) {
        return gateway.lock(login);
    }

    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key);
    }
}
