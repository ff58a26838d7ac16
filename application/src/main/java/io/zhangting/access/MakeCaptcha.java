package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.CaptchaId;
import java.time.Duration;

/** Makes a picture captcha, good for one try within five minutes. */
public interface MakeCaptcha {

    Result make(Caller caller);

    /** A captcha to show, or how long to wait for the next. */
    sealed interface Result {
        record Made(CaptchaId id, byte[] png) implements Result {}

        record TooMany(Duration retryAfter) implements Result {}
    }
}
