package benchmarks.zhangting.usecases;

import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.TextMessages;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway for text messages that takes every message at once, and remembers when a customer was told of the end. */
final class InProcessTexts implements TextMessages {

    private static final String COMPLETED = "办理完成";

    private final Map<MessageId, Boolean> taken = new ConcurrentHashMap<>();
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final AtomicInteger tellings = new AtomicInteger();

    @Override
    public Delivered send(Message message) {
        if (taken.putIfAbsent(message.id(), true) == null && message.body().reveal(text -> text.contains(COMPLETED))) {
            told.put(message.phone().value(), System.nanoTime());
            tellings.incrementAndGet();
        }
        return new Delivered.Accepted(message.id().value().toString());
    }

    /** How often customers were told that everything is done. */
    int tellings() {
        return tellings.get();
    }

    /** How many customers were told. */
    int customersTold() {
        return told.size();
    }

    Optional<Long> toldAt(String phone) {
        return Optional.ofNullable(told.get(phone));
    }
}
