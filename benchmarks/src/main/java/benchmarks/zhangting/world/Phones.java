package benchmarks.zhangting.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simulators.zhangting.state.Inbox;
import simulators.zhangting.state.TextMessage;

/** Texts by phone, read from the simulators' inbox as they come. */
final class Phones {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Inbox inbox;
    private final Map<String, List<TextMessage>> texts = new HashMap<>();
    private long read;

    Phones(Inbox inbox) {
        this.inbox = inbox;
    }

    void watch() throws InterruptedException {
        while (true) {
            look();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private synchronized void look() {
        List<TextMessage> fresh = inbox.after(read);
        fresh.forEach(text ->
                texts.computeIfAbsent(text.phone(), phone -> new ArrayList<>()).add(text));
        if (!fresh.isEmpty()) {
            read += fresh.size();
            notifyAll();
        }
    }

    /** Waits for the text after so many to a phone that contain some words; an empty answer when none comes. */
    synchronized Optional<TextMessage> text(String phone, String containing, int after, Duration atMost)
            throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            List<TextMessage> found = texts.getOrDefault(phone, List.of()).stream()
                    .filter(text -> text.text().contains(containing))
                    .toList();
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (found.size() > after || left <= 0) {
                return found.stream().skip(after).findFirst();
            }
            wait(left);
        }
    }
}
