package io.zhangting.access.persistence;

import io.zhangting.access.port.CaptchaStore;
import io.zhangting.access.port.CaptchaStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqCaptchaStoreIT extends CaptchaStoreContract {

    private final CaptchaStore store = new JooqCaptchaStore(TestDatabase.clean());

    @Override
    protected CaptchaStore captchas() {
        return store;
    }
}
