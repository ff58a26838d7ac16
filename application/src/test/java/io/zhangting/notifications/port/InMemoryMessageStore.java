package io.zhangting.notifications.port;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.domain.SentMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryMessageStore implements MessageStore {

    private record Row(
            Message message, About about, SentMessage.State state, Instant createdAt, Optional<Instant> settledAt) {

        Row in(SentMessage.State next, Instant at) {
            return new Row(message, about, next, createdAt, Optional.of(at));
        }

        boolean isOpen() {
            return state == SentMessage.State.WAITING || state == SentMessage.State.ACCEPTED;
        }
    }

    private final Map<MessageId, Row> rows = new LinkedHashMap<>();
    private final Map<MessageId, Integer> tries = new HashMap<>();

    @Override
    public boolean add(Message message, About about, Instant at) {
        boolean told = rows.values().stream().anyMatch(row -> row.about().key().equals(about.key()));
        if (!told) {
            rows.put(message.id(), new Row(message, about, SentMessage.State.WAITING, at, Optional.empty()));
        }
        return !told;
    }

    @Override
    public Optional<Message> waiting(MessageId id) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.state() == SentMessage.State.WAITING)
                .map(Row::message);
    }

    @Override
    public void accepted(MessageId id, String gatewayId, Instant at) {
        waiting(id).ifPresent(waits -> settle(id, SentMessage.State.ACCEPTED, at));
    }

    @Override
    public void givenUp(MessageId id, String why, Instant at) {
        waiting(id).ifPresent(waits -> settle(id, SentMessage.State.GIVEN_UP, at));
    }

    @Override
    public boolean receipt(MessageId id, Optional<String> why, Instant at) {
        boolean open = Optional.ofNullable(rows.get(id)).filter(Row::isOpen).isPresent();
        if (open) {
            settle(id, why.isEmpty() ? SentMessage.State.DELIVERED : SentMessage.State.UNDELIVERABLE, at);
        }
        return open;
    }

    private void settle(MessageId id, SentMessage.State state, Instant at) {
        rows.computeIfPresent(id, (same, row) -> row.in(state, at));
    }

    @Override
    public boolean exists(MessageId id) {
        return rows.containsKey(id);
    }

    @Override
    public List<SentMessage> about(ApplicationId application) {
        return rows.values().stream()
                .filter(row -> row.about().application().equals(Optional.of(application)))
                .map(row -> new SentMessage(row.about().title(), row.state(), row.createdAt(), row.settledAt()))
                .toList();
    }

    @Override
    public int failed(MessageId id, String why) {
        return tries.merge(id, 1, Integer::sum);
    }
}
