package io.zhangting.access.port;

class FakeCaptchaPicturesTest extends CaptchaPicturesContract {

    @Override
    protected CaptchaPictures pictures() {
        return new FakeCaptchaPictures();
    }
}
