package io.zhangting.notifications.port;

import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryMessageStore implements MessageStore {

    private final Map<MessageId, Message> waiting = new HashMap<>();
    private final Map<MessageId, Integer> tries = new HashMap<>();

    @Override
    public void add(Message message, Instant at) {
        waiting.put(message.id(), message);
    }

    @Override
    public Optional<Message> waiting(MessageId id) {
        return Optional.ofNullable(waiting.get(id));
    }

    @Override
    public void accepted(MessageId id, String gatewayId, Instant at) {
        waiting.remove(id);
    }

    @Override
    public void givenUp(MessageId id, String why, Instant at) {
        waiting.remove(id);
    }

    @Override
    public int failed(MessageId id, String why) {
        return tries.merge(id, 1, Integer::sum);
    }
}
