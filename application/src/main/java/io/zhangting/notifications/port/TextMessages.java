package io.zhangting.notifications.port;

import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;

/** The broker's gateway for text messages. It drops duplicates of one key, so a message may be handed over again. */
public interface TextMessages {

    Delivered send(Message message);
}
