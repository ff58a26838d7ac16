package io.zhangting.notifications;

import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.MessageStore;
import io.zhangting.notifications.port.TextMessages;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

@Service
class DeliverTextService implements DeliverText {

    private static final int TRIES = 40;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final MessageStore messages;
    private final TextMessages gateway;
    private final InstantSource clock;

    DeliverTextService(MessageStore messages, TextMessages gateway, InstantSource clock) {
        this.messages = messages;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public Next deliver(MessageId id) {
        return messages.waiting(id).map(this::handOver).orElseGet(Next.Finished::new);
    }

    private Next handOver(Message message) {
        return switch (gateway.send(message)) {
            case Delivered.Accepted(String gatewayId) -> accepted(message.id(), gatewayId);
            case Delivered.Refused(String code, String text) -> givenUp(message.id(), code + " " + text);
            case Delivered.TryAgain(String why) -> later(message.id(), why);
        };
    }

    private Next accepted(MessageId id, String gatewayId) {
        messages.accepted(id, gatewayId, clock.instant());
        return new Next.Finished();
    }

    private Next givenUp(MessageId id, String why) {
        messages.givenUp(id, why, clock.instant());
        return new Next.Finished();
    }

    private Next later(MessageId id, String why) {
        int tries = messages.failed(id, why);
        if (tries >= TRIES) {
            return givenUp(id, why);
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(tries, 20));
        return new Next.Again(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
