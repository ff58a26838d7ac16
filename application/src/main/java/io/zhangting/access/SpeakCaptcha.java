package io.zhangting.access;

import io.zhangting.access.domain.CaptchaId;
import java.util.Optional;

/** Reads a captcha out for those who cannot see its picture; three times at most, and for the same single try. */
public interface SpeakCaptcha {

    /** A WAV; empty when the captcha is unknown, used, expired or was read out often enough. */
    Optional<byte[]> speak(CaptchaId captcha);
}
