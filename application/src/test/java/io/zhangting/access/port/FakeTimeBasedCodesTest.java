package io.zhangting.access.port;

import io.zhangting.kernel.SecretText;

class FakeTimeBasedCodesTest extends TimeBasedCodesContract {

    private final TimeBasedCodes codes = new FakeTimeBasedCodes();

    @Override
    protected TimeBasedCodes codes() {
        return codes;
    }

    @Override
    protected String onThePhone(SecretText secret, long step) {
        return FakeTimeBasedCodes.code(secret, step);
    }
}
