package journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, headless; collects what its console complains of. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--lang=zh-CN",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Chromium() {
        // other worlds may keep the processor busy
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Path found = PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    Page desk() {
        return page(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private Page page(Browser.NewContextOptions options) {
        Page page = browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"))
                .newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        Traffic.watch(page);
        return page;
    }

    /** Refused requests are part of journeys with wrong input; everything else is a defect. */
    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits until the page has what it asked for. */
    static void settle(Page page) {
        page.waitForLoadState();
        Traffic.awaitQuiet(page);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
