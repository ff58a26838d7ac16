package io.zhangting.access.port;

/** Reads captcha answers out, as WAV. */
public interface CaptchaVoice {

    byte[] speak(String answer);
}
