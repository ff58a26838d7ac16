package io.zhangting.access.port;

import io.zhangting.kernel.SecretText;

/** Draws texts as QR codes, for phones to scan. */
@FunctionalInterface
public interface ScannablePictures {

    /** @return a PNG */
    byte[] draw(SecretText text);
}
