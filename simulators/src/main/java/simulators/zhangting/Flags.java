package simulators.zhangting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags with a value each. */
final class Flags {

    private static final Set<String> KNOWN =
            Set.of("--port", "--bind", "--ledger", "--keys", "--callbacks", "--ctp-front-port");

    private final Map<String, String> values = new HashMap<>();

    private Flags() {}

    /** The flags, or nothing if one is unknown or lacks its value. */
    static Optional<Flags> of(List<String> arguments) {
        var flags = new Flags();
        for (var i = 0; i + 1 < arguments.size(); i += 2) {
            flags.values.put(arguments.get(i), arguments.get(i + 1));
        }
        var complete = arguments.size() % 2 == 0 && KNOWN.containsAll(flags.values.keySet());
        return complete ? Optional.of(flags) : Optional.empty();
    }

    Optional<String> value(String flag) {
        return Optional.ofNullable(values.get(flag));
    }
}
