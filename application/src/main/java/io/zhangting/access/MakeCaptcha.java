package io.zhangting.access;

import io.zhangting.access.domain.CaptchaId;

/** Makes a picture captcha, good for one try within five minutes. */
public interface MakeCaptcha {

    Captcha make();

    /** A captcha to show. */
    record Captcha(CaptchaId id, byte[] png) {}
}
