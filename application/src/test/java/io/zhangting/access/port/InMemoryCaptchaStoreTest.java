package io.zhangting.access.port;

class InMemoryCaptchaStoreTest extends CaptchaStoreContract {

    private final CaptchaStore store = new InMemoryCaptchaStore();

    @Override
    protected CaptchaStore captchas() {
        return store;
    }
}
