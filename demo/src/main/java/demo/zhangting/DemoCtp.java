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

/** A CTP counter of the demo: the real trader API against the stand-in library where that can run, otherwise a Java child. */
final class DemoCtp {

    private DemoCtp() {}

    static Map<String, Object> settings(DemoHome home, String counter, StandInFront front) {
        String prefix = "zhangting.ctp.counters." + counter + ".";
        OperatorAccess access = front.operator();
        Map<String, Object> settings = new HashMap<>(Map.of(
                prefix + "way", "gateway-then-change",
                prefix + "trader.fronts", front.address(),
                prefix + "trader.broker-id", access.broker(),
                prefix + "trader.operator", access.user(),
                prefix + "trader.password", access.password(),
                prefix + "trader.app-id", access.appId(),
                prefix + "trader.auth-code", access.authCode(),
                prefix + "trader.flow-directory", home.resolve(counter).toString(),
                // the simulated front has no limits for instructions
                prefix + "trader.instructions-per-second", "100"));
        settings.putAll(library(home, prefix));
        return settings;
    }

    private static Map<String, String> library(DemoHome home, String prefix) {
        Optional<String> own = Optional.ofNullable(System.getenv("ZHANGTING_LOCPATH"));
        Optional<Path> library =
                own.isPresent() || hasLocale() ? StandInLibrary.unpack(home.resolve("ctp-library")) : Optional.empty();
        if (library.isEmpty()) {
            return Map.of(prefix + "trader.program", JavaCtpChild.NAME);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put(
                prefix + "trader.native-directory",
                library.get().resolveSibling("").toString());
        own.ifPresent(path -> settings.put(prefix + "trader.locale-path", path));
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
