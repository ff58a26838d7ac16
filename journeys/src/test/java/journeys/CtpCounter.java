package journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInLibrary;

/** The settings of one CTP-compatible counter of a hall, as command-line arguments. */
record CtpCounter(String id, Map<String, String> trader) {

    /** With all that the front of the simulators asks for, and the stand-in library. */
    static CtpCounter atSimulators(String id, ProcessWorld world) {
        var access = OperatorAccess.usual();
        Map<String, String> trader = new HashMap<>(Map.of(
                "fronts", "tcp://127.0.0.1:" + world.frontPort,
                "broker-id", access.broker(),
                "operator", access.user(),
                "password", access.password(),
                "app-id", access.appId(),
                "auth-code", access.authCode(),
                "native-directory",
                        StandInLibrary.unpack(world.folder.resolve("standin"))
                                .orElseThrow()
                                .getParent()
                                .toString(),
                "flow-directory", world.folder.resolve("flow-" + id).toString(),
                "instructions-per-second", "200",
                "answer-within", "3s"));
        Optional.ofNullable(System.getenv("ZHANGTING_LOCPATH")).ifPresent(path -> trader.put("locale-path", path));
        return new CtpCounter(id, trader);
    }

    CtpCounter with(String name, String value) {
        Map<String, String> changed = new HashMap<>(trader);
        changed.put(name, value);
        return new CtpCounter(id, changed);
    }

    List<String> arguments() {
        String prefix = "--zhangting.ctp.counters." + id + ".";
        return Stream.concat(
                        Stream.of(prefix + "way=gateway-then-change"),
                        trader.entrySet().stream()
                                .map(entry -> prefix + "trader." + entry.getKey() + "=" + entry.getValue()))
                .toList();
    }
}
