package demo.zhangting;

import demo.zhangting.child.JavaCtpChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.front.StandInLibrary;

/** The demo's CTP counter: the real trader API against the stand-in library where that can run, otherwise a Java child. */
final class DemoCtp {

    private static final String PREFIX = "zhangting.ctp.counters.ctp-main.";

    private DemoCtp() {}

    static Map<String, Object> settings(DemoHome home, StandInFront front) {
        OperatorAccess access = front.operator();
        Map<String, Object> settings = new HashMap<>(Map.of(
                PREFIX + "way", "gateway-then-change",
                PREFIX + "trader.fronts", front.address(),
                PREFIX + "trader.broker-id", access.broker(),
                PREFIX + "trader.operator", access.user(),
                PREFIX + "trader.password", access.password(),
                PREFIX + "trader.app-id", access.appId(),
                PREFIX + "trader.auth-code", access.authCode(),
                PREFIX + "trader.flow-directory", home.resolve("ctp-main").toString(),
                // the simulated front has no limits for instructions
                PREFIX + "trader.instructions-per-second", "100"));
        settings.putAll(library(home));
        return settings;
    }

    private static Map<String, String> library(DemoHome home) {
        Optional<String> own = Optional.ofNullable(System.getenv("ZHANGTING_LOCPATH"));
        Optional<Path> library =
                own.isPresent() || hasLocale() ? StandInLibrary.unpack(home.resolve("ctp-library")) : Optional.empty();
        if (library.isEmpty()) {
            return Map.of(PREFIX + "trader.program", JavaCtpChild.NAME);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put(
                PREFIX + "trader.native-directory",
                library.get().resolveSibling("").toString());
        own.ifPresent(path -> settings.put(PREFIX + "trader.locale-path", path));
        return settings;
    }

    /** What ./run made without root is in LOCPATH for the hall's child only. */
    private static boolean hasLocale() {
        try {
            Process locales =
                    new ProcessBuilder("locale", "-a").redirectErrorStream(true).start();
            try (var out = locales.inputReader(StandardCharsets.ISO_8859_1)) {
                return out.lines().anyMatch("zh_CN.gb18030"::equalsIgnoreCase);
            }
        } catch (IOException noCommand) {
            return false;
        }
    }
}
