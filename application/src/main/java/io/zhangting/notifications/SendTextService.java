package io.zhangting.notifications;

import io.zhangting.halls.port.HallPacks;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.MessageQueue;
import io.zhangting.notifications.port.MessageStore;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SendTextService implements SendText {

    private final MessageStore messages;
    private final MessageQueue queue;
    private final HallPacks packs;
    private final IdSource ids;
    private final InstantSource clock;

    SendTextService(MessageStore messages, MessageQueue queue, HallPacks packs, IdSource ids, InstantSource clock) {
        this.messages = messages;
        this.queue = queue;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(PhoneNumber phone, SecretText text, About about) {
        MessageId id = new MessageId(ids.next());
        String signature = packs.current().broker().smsSignature();
        Message message = new Message(id, phone, new SecretText(text.reveal(body -> signature + body)));
        if (messages.add(message, about, clock.instant())) {
            queue.enqueue(id);
        }
    }
}
