package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** A reviewer's way through the console. */
final class ConsoleJourney {

    private final Page page;
    private final DemoProcess demo;
    private final ContactSheet sheet;

    ConsoleJourney(Page page, DemoProcess demo, ContactSheet sheet) {
        this.page = page;
        this.demo = demo;
        this.sheet = sheet;
    }

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    void signIn(String name) {
        page.navigate(demo.address + "/console/");
        at("field-name").fill(name);
        at("field-password").fill("demo-password-2026");
        at("field-totp").fill(demo.totp(name));
        sheet.add(page, "console-sign-in");
        at("submit").click();
        assertThat(at("claim-next")).isVisible();
        sheet.add(page, "console-queue");
    }

    void claimNext() {
        at("claim-next").click();
        assertThat(at("approve")).isVisible();
        assertThat(at("evidence-front")).isVisible();
        sheet.add(page, "console-case");
    }

    void recordHowIdentityWasEstablished(String way, String note) {
        at("approve").click();
        assertThat(at("error-way")).isVisible();
        sheet.add(page, "console-identity-missing");
        at("way-" + way).click();
        at("identity-note").fill(note);
    }

    void approve() {
        at("approve").click();
        page.locator(".el-message-box .el-button--primary").click();
        assertThat(at("approve")).isHidden();
    }

    void outcome() {
        await("the outcome on the console").atMost(Duration.ofMinutes(1)).until(() -> {
            at("refresh").click();
            Chromium.settle(page);
            return at("state").innerText().contains("办理完成");
        });
        sheet.add(page, "console-outcome");
    }
}
