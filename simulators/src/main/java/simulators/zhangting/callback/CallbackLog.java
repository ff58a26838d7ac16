package simulators.zhangting.callback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last callbacks, newest first. */
final class CallbackLog {

    private static final int ROOM = 200;

    private final Deque<SentCallback> sent = new ArrayDeque<>();

    synchronized void add(SentCallback callback) {
        sent.addFirst(callback);
        if (sent.size() > ROOM) {
            sent.removeLast();
        }
    }

    synchronized List<SentCallback> all() {
        return List.copyOf(sent);
    }
}
