package io.zhangting.access.port;

class FakeCaptchaVoiceTest extends CaptchaVoiceContract {

    @Override
    protected CaptchaVoice voice() {
        return new FakeCaptchaVoice();
    }
}
