package simulators.zhangting.state;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The text messages of all phones, newest first; the oldest give way. */
public final class Inbox {

    private static final int ROOM = 10_000;

    private final Deque<TextMessage> messages = new ArrayDeque<>();
    private final InstantSource clock;
    private long received;
    private long taken;

    Inbox(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes a message and returns its id. */
    public synchronized String receive(String phone, String text) {
        taken++;
        messages.addFirst(new TextMessage(clock.instant(), phone, text));
        if (messages.size() > ROOM) {
            messages.removeLast();
        }
        received++;
        return "M-" + received;
    }

    /** Loses a message that was taken, and returns its id. */
    public synchronized String lose() {
        received++;
        return "M-" + received;
    }

    public synchronized List<TextMessage> messages() {
        return List.copyOf(messages);
    }

    /** Those that came after so many, the oldest first, as far as they are still there. */
    public synchronized List<TextMessage> after(long before) {
        List<TextMessage> fresh =
                messages.stream().limit(Math.max(0, taken - before)).toList();
        return fresh.reversed();
    }

    public List<TextMessage> messages(String phone) {
        return messages().stream()
                .filter(message -> message.phone().equals(phone))
                .toList();
    }

    synchronized void clear() {
        messages.clear();
        received = 0;
        taken = 0;
    }
}
