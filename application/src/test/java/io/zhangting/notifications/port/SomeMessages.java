package io.zhangting.notifications.port;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;

/** Messages to one phone. */
public final class SomeMessages {

    public static final PhoneNumber PHONE = new PhoneNumber("13800000001");

    private SomeMessages() {}

    public static Message message(int number, String body) {
        return new Message(new MessageId(SomeIds.id(number)), PHONE, new SecretText(body));
    }
}
