package demo.zhangting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The halls that the demo can be: the settings of each are a file of its own. */
final class DemoHalls {

    private static final String COUNTERS = "demo.ctp-counters";

    private final Properties settings = new Properties();

    private DemoHalls() {}

    static DemoHalls named(String hall) {
        DemoHalls found = new DemoHalls();
        try (InputStream file = DemoHalls.class.getResourceAsStream("/halls/" + hall + ".properties")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no hall '" + hall + "'; try jinxin or citic");
            }
            found.settings.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the settings of the hall cannot be read", unreadable);
        }
    }

    /** The arguments of the hall, with its settings where they are not given otherwise. */
    String[] arguments(String... given) {
        Stream<String> more = settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith("zhangting."))
                .filter(key -> Arrays.stream(given).noneMatch(each -> each.startsWith("--" + key + "=")))
                .map(key -> "--" + key + "=" + settings.getProperty(key));
        return Stream.concat(Arrays.stream(given), more).toArray(String[]::new);
    }

    /** The counters that have a CTP front. */
    List<String> ctpCounters() {
        return List.of(settings.getProperty(COUNTERS).split(","));
    }
}
