package journeys;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a page has asked the server for and not yet got. */
final class Traffic {

    private static final Map<Page, Traffic> OF = new ConcurrentHashMap<>();
    private static final Duration QUIET = Duration.ofMillis(150);

    private int open;
    private Instant last = Instant.now();

    private Traffic() {}

    static void watch(Page page) {
        Traffic traffic = new Traffic();
        OF.put(page, traffic);
        page.onRequest(request -> traffic.changed(1));
        page.onRequestFinished(request -> traffic.changed(-1));
        page.onRequestFailed(request -> traffic.changed(-1));
    }

    /** Waits until everything has come and nothing more is asked for. */
    static void awaitQuiet(Page page) {
        Traffic traffic = OF.get(page);
        traffic.last = Instant.now();
        page.waitForCondition(traffic::isQuiet);
    }

    private void changed(int by) {
        open += by;
        last = Instant.now();
    }

    private boolean isQuiet() {
        return open <= 0 && Instant.now().isAfter(last.plus(QUIET));
    }
}
