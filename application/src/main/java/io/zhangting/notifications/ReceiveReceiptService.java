package io.zhangting.notifications;

import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.MessageStore;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReceiveReceiptService implements ReceiveReceipt {

    private final MessageStore messages;
    private final InstantSource clock;

    ReceiveReceiptService(MessageStore messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Result receive(MessageId id, Optional<String> why) {
        if (messages.receipt(id, why, clock.instant())) {
            return Result.TAKEN;
        }
        return messages.exists(id) ? Result.KNOWN_ALREADY : Result.STRANGER;
    }
}
