package io.zhangting.access.port;

/** Draws captcha answers as PNG pictures. */
public interface CaptchaPictures {

    byte[] draw(String answer);
}
