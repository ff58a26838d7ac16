package io.zhangting.notifications.port;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phones that the test can read. */
public final class FakeTextMessages implements TextMessages {

    private final Map<MessageId, Message> phones = new LinkedHashMap<>();
    private Optional<Delivered> instead = Optional.empty();
    private boolean repliesAreLost;

    public void acceptsEverything() {
        instead = Optional.empty();
        repliesAreLost = false;
    }

    public void refusesEverything(String code, String text) {
        instead = Optional.of(new Delivered.Refused(code, text));
    }

    public void isOutOfService() {
        instead = Optional.of(new Delivered.TryAgain("scripted"));
    }

    public void losesItsReplies() {
        repliesAreLost = true;
    }

    @Override
    public Delivered send(Message message) {
        if (instead.isPresent()) {
            return instead.get();
        }
        phones.putIfAbsent(message.id(), message);
        return repliesAreLost
                ? new Delivered.TryAgain("no reply")
                : new Delivered.Accepted("G-" + message.id().value());
    }

    /** What a phone has received, oldest first. */
    public List<String> inbox(PhoneNumber phone) {
        return phones.values().stream()
                .filter(message -> message.phone().equals(phone))
                .map(message -> message.body().<String>reveal(text -> text))
                .toList();
    }
}
