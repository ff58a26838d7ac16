package io.zhangting.notifications;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;

/** Writes a text message to a customer as part of the caller's transaction; it is delivered after the commit. */
public interface SendText {

    /** @param text without the broker's signature, which is put in front */
    void send(PhoneNumber phone, SecretText text);
}
