package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.SomeIds;

class FakeTwoStepCounterTest extends TwoStepCounterContract {

    private final FakeTwoStepCounter counter = new FakeTwoStepCounter(SomeHall.CTP);

    @Override
    protected TwoStepCounter counter() {
        return counter;
    }

    @Override
    protected PasswordReset reset() {
        return new PasswordReset(SomeHall.CTP, PasswordPurpose.TRADING, "80000001", new SecretId(SomeIds.id(1)));
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        return password.reveal(counter.password()::equals);
    }

    @Override
    protected void theGatewaysReplyWillBeLost() {
        counter.gateway.willDoItAndLoseTheReply();
    }

    @Override
    protected void theFrontsReplyWillBeLost() {
        counter.front.willDoItAndLoseTheReply();
    }

    @Override
    protected void theFrontWillNeverSeeTheRequest() {
        counter.front.willNeverSeeTheRequest();
    }

    @Override
    protected void theFrontWillDecline(String code, String text) {
        counter.front.willDecline(code, text);
    }
}
