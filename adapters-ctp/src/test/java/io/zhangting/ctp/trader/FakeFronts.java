package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.kernel.SecretText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fronts that answer at once, in the order of a script; and what was asked of them. */
final class FakeFronts implements Traders {

    /** What happens to a request. */
    sealed interface Fate {
        record Answer(int code, String text) implements Fate {}

        record Twice(int code, String text) implements Fate {}

        record Silence() implements Fate {}

        record Locally(int code) implements Fate {}

        record Disconnect() implements Fate {}

        record ForAnotherRequest() implements Fate {}
    }

    final List<String> calls = new ArrayList<>();
    final List<Connection> connections = new ArrayList<>();
    private final Map<String, Deque<Fate>> script = new HashMap<>();
    boolean connects = true;

    /** The next request of a kind has this fate; without any it succeeds. */
    FakeFronts next(String request, Fate... fates) {
        script.computeIfAbsent(request, any -> new ArrayDeque<>()).addAll(List.of(fates));
        return this;
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }

    Connection last() {
        return connections.getLast();
    }

    @Override
    public String version() {
        return "fake";
    }

    @Override
    public Trader open(Path flow, TraderEvents events) {
        var connection = new Connection(events);
        connections.add(connection);
        if (connects) {
            events.connected();
        }
        return connection;
    }

    final class Connection implements Trader {

        final TraderEvents events;
        boolean released;

        Connection(TraderEvents events) {
            this.events = events;
        }

        private int take(String request, int id, Map<String, String> row) {
            calls.add(request);
            Deque<Fate> fates = script.getOrDefault(request, new ArrayDeque<>());
            Fate fate = fates.isEmpty() ? new Fate.Answer(0, "") : fates.remove();
            switch (fate) {
                case Fate.Answer(int code, String text) -> answer(id, code, text, row);
                case Fate.Twice(int code, String text) -> {
                    answer(id, code, text, row);
                    answer(id, code, text, row);
                }
                case Fate.Silence s -> {}
                case Fate.Locally l -> {}
                case Fate.Disconnect d -> events.disconnected(0x1001);
                case Fate.ForAnotherRequest f -> answer(id + 1000, 3, "not yours", Map.of());
            }
            return fate instanceof Fate.Locally(int code) ? code : 0;
        }

        private void answer(int id, int code, String text, Map<String, String> row) {
            events.answered(id, new FrontAnswer(code, text, code == 0 ? row : Map.of()), true);
        }

        @Override
        public int authenticate(String user, int id) {
            return take("authenticate " + user, id, Map.of());
        }

        @Override
        public int logIn(String user, SecretText password, int id) {
            return take("login " + user, id, Map.of());
        }

        @Override
        public int change(PasswordKind kind, String account, SecretText now, SecretText next, int id) {
            return take("change " + kind + " " + account, id, Map.of());
        }

        @Override
        public int ask(Question question, String account, int id) {
            return take("ask " + question, id, Map.of("account", account));
        }

        @Override
        public void release() {
            released = true;
        }
    }
}
