package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;

class FakeCounterTest extends TroubledCounterContract {

    private final FakeCounter counter = new FakeCounter(SomeHall.CTP);

    @Override
    protected Counter counter() {
        return counter;
    }

    @Override
    protected Counter unreachableCounter() {
        FakeCounter silent = new FakeCounter(SomeHall.CTP);
        silent.setSilent(true);
        return silent;
    }

    @Override
    protected PasswordReset reset() {
        return new PasswordReset(SomeHall.CTP, PasswordPurpose.TRADING, "80000001", new SecretId(SomeIds.id(1)));
    }

    @Override
    protected int effects() {
        return counter.effects().size();
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        return password.reveal(counter.effects().getLast().password()::equals);
    }

    @Override
    protected void theCounterWillDecline(String code, String text) {
        counter.willDecline(code, text);
    }

    @Override
    protected void theResultWillComeLater() {
        counter.willHaveTheResultLater();
    }

    @Override
    protected void theResultIsIn() {
        counter.resultsAreIn();
    }

    @Override
    protected void theReplyWillBeLost() {
        counter.willDoItAndLoseTheReply();
    }

    @Override
    protected void theRequestWillBeLost() {
        counter.willNeverSeeTheRequest();
    }

    @Override
    protected void theCounterWillBeBusy() {
        counter.willBeBusy(Instant.parse("2026-01-05T04:00:05Z"));
    }
}
