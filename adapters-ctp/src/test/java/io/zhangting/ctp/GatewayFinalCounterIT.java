package io.zhangting.ctp;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.UnlockingCounterContract;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

@Timeout(60)
class GatewayFinalCounterIT extends UnlockingCounterContract {

    private static final SimulatedCtp CTP = new SimulatedCtp();

    @BeforeEach
    void begin() {
        CTP.state().reset();
    }

    @AfterAll
    static void end() {
        CTP.close();
    }

    @Override
    protected Counter counter() {
        return CTP.counter();
    }

    @Override
    protected Counter unreachableCounter() {
        return SimulatedCtp.counter(SomeWay.NOBODY_LISTENS);
    }

    @Override
    protected PasswordReset reset() {
        return new PasswordReset(SomeHall.CTP, PasswordPurpose.TRADING, SimulatedCtp.ACCOUNT, SECRET);
    }

    @Override
    protected AccountUnlock unlock() {
        return new AccountUnlock(SomeHall.CTP, SimulatedCtp.ACCOUNT);
    }

    @Override
    protected void theAccountIsLocked() {
        CTP.state().locks().lock(ServiceName.CTP_MANAGEMENT, SimulatedCtp.ACCOUNT);
    }

    @Override
    protected LockReading lock(String account) {
        return CTP.locks().read(account);
    }

    @Override
    protected LockReading lockOutOfReach() {
        return SimulatedCtp.locksBehind(SomeWay.NOBODY_LISTENS).read(SimulatedCtp.ACCOUNT);
    }

    @Override
    protected int effects() {
        return CTP.effects();
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        return CTP.opensWith("trading", password);
    }

    @Override
    protected void theCounterWillDecline(String code, String text) {
        CTP.willDecline(code, text);
    }

    @Override
    protected void theResultWillComeLater() {
        CTP.willOnce(FaultKind.PENDING);
    }

    @Override
    protected void theResultIsIn() {
        CTP.settle(key);
    }

    @Override
    protected void theReplyWillBeLost() {
        CTP.willOnce(FaultKind.LOST_REPLY);
    }

    @Override
    protected void theRequestWillBeLost() {
        CTP.willOnce(FaultKind.DROP);
    }

    @Override
    protected void theCounterWillBeBusy() {
        CTP.willOnce(FaultKind.FLOW_CONTROL);
    }
}
