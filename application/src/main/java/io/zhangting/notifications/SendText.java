package io.zhangting.notifications;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.domain.About;

/** Writes a text message to a customer as part of the caller's transaction; it is delivered after the commit. */
public interface SendText {

    /** @param text without the broker's signature, which is put in front
     * @param about the event that it tells; an event is told once, a second message about it is dropped */
    void send(PhoneNumber phone, SecretText text, About about);
}
