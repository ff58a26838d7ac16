package io.zhangting.femas;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.UnlockingCounterContract;
import io.zhangting.halls.domain.PasswordPurpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

@Timeout(60)
class FemasCounterIT extends UnlockingCounterContract {

    private static final SimulatedFemas FEMAS = new SimulatedFemas();

    @BeforeEach
    void begin() {
        FEMAS.state().reset();
    }

    @AfterAll
    static void end() {
        FEMAS.close();
    }

    @Override
    protected Counter counter() {
        return FEMAS.counter();
    }

    @Override
    protected Counter unreachableCounter() {
        return SimulatedFemas.counter(SomeWay.NOBODY_LISTENS);
    }

    @Override
    protected PasswordReset reset() {
        return new PasswordReset(SomeWay.COUNTER, PasswordPurpose.TRADING, SimulatedFemas.ACCOUNT, SECRET);
    }

    @Override
    protected AccountUnlock unlock() {
        return new AccountUnlock(SomeWay.COUNTER, SimulatedFemas.ACCOUNT);
    }

    @Override
    protected void theAccountIsLocked() {
        FEMAS.state().locks().lock(ServiceName.FEMAS, SimulatedFemas.ACCOUNT);
    }

    @Override
    protected LockReading lock(String account) {
        return FEMAS.counter().read(account);
    }

    @Override
    protected LockReading lockOutOfReach() {
        return SimulatedFemas.counter(SomeWay.NOBODY_LISTENS).read(SimulatedFemas.ACCOUNT);
    }

    @Override
    protected int effects() {
        return FEMAS.effects();
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        return FEMAS.opensWith("trading", password);
    }

    @Override
    protected void theCounterWillDecline(String code, String text) {
        FEMAS.willDecline(code, text);
    }

    @Override
    protected void theResultWillComeLater() {
        FEMAS.willOnce(FaultKind.PENDING);
    }

    @Override
    protected void theResultIsIn() {
        FEMAS.settle(key);
    }

    @Override
    protected void theReplyWillBeLost() {
        FEMAS.willOnce(FaultKind.LOST_REPLY);
    }

    @Override
    protected void theRequestWillBeLost() {
        FEMAS.willOnce(FaultKind.DROP);
    }

    @Override
    protected void theCounterWillBeBusy() {
        FEMAS.willOnce(FaultKind.FLOW_CONTROL);
    }
}
