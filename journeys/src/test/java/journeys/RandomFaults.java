package journeys;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Gives each customer's two resets a fault of their own, or none, and settles what counters have taken on. */
final class RandomFaults {

    private static final List<String> KINDS = List.of(
            "none",
            "lost-reply",
            "drop",
            "delay",
            "error-500-before-effect",
            "error-500-after-effect",
            "flow-control",
            "maintenance",
            "pending");
    private static final List<String> CALLBACKS = List.of("true", "false", "twice", "forged", "replayed", "stranger");

    private final SimulatorClient simulators;
    private final Random random;

    RandomFaults(SimulatorClient simulators, Random random) {
        this.simulators = simulators;
        this.random = random;
    }

    void draw(int account) {
        draw("ctp-management", "password-resets", "" + account);
        draw("cfmmc", "query-password-resets", "" + account);
    }

    private void draw(String service, String operation, String account) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        if (!kind.equals("none")) {
            simulators.fault(Map.of(
                    "service", service,
                    "kind", kind,
                    "operation", operation,
                    "account", account,
                    "times", 1 + random.nextInt(2),
                    "millis", 1500,
                    "retryAfterSeconds", 1));
        }
    }

    /** Each with a callback drawn at random: none, a right one, two, a forged one, a replayed one, a stranger's. */
    void settlePending() {
        simulators
                .get("pending")
                .valueStream()
                .forEach(pending -> simulators.post(
                        "settle",
                        Map.of(
                                "service", pending.path("service").asString(),
                                "key", pending.path("key").asString(),
                                "status", "applied",
                                "callback", callback())));
    }

    private Object callback() {
        String drawn = CALLBACKS.get(random.nextInt(CALLBACKS.size()));
        return drawn.equals("true") || drawn.equals("false") ? (Object) Boolean.valueOf(drawn) : drawn;
    }
}
