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

    Page page() {
        return page;
    }

    /** What became of an item, by its title. */
    Locator item(String title) {
        return page.locator("tbody[data-testid^=item-]").filter(new Locator.FilterOptions().setHasText(title));
    }

    TicketJourney tickets() {
        return new TicketJourney(page, sheet);
    }

    ReturnJourney returning() {
        return new ReturnJourney(page, sheet);
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

    /** The page of connections, once the session at the counter's front is up. */
    void connections() {
        at("nav-health").click();
        await("the session at the front").atMost(Duration.ofMinutes(1)).until(() -> {
            at("refresh").click();
            Chromium.settle(page);
            Locator finding = at("finding-ctp-main");
            return finding.count() == 1 && finding.innerText().contains("操作员已登录前置");
        });
        assertThat(at("finding-ctp-management")).containsText("网关可达，签名被接受");
        sheet.add(page, "console-connections");
        at("nav-queue").click();
    }

    void claimNext() {
        claimNext("front");
    }

    /** @param evidence that is shown with the application */
    void claimNext(String evidence) {
        at("nav-queue").click();
        at("claim-next").click();
        assertThat(at("approve")).isVisible();
        assertThat(at("evidence-" + evidence)).isVisible();
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
        yes();
        assertThat(at("approve")).isHidden();
    }

    private void yes() {
        page.locator(".el-message-box .el-button--primary").click();
    }

    /** Opens a frozen one, which waits for a person like all others, of an account as the list shows it. */
    void openFrozen(String account) {
        at("nav-queue").click();
        at("tab-waiting").click();
        page.locator("tr[data-testid^=row-]")
                .filter(new Locator.FilterOptions().setHasText(account))
                .click();
        assertThat(at("case-title")).isVisible();
    }

    void reject(int cannedReason) {
        at("reject").click();
        at("canned-" + cannedReason).click();
        sheet.add(page, "console-rejecting");
        at("reject-confirm").click();
        assertThat(at("reject-dialog")).isHidden();
        sheet.add(page, "console-rejected");
    }

    void thaw() {
        at("thaw").click();
        sheet.add(page, "console-thawing");
        yes();
        assertThat(at("thaw")).isHidden();
        sheet.add(page, "console-thawed");
    }

    void outcome() {
        outcome("办理完成");
    }

    void outcome(String state) {
        await("the outcome on the console").atMost(Duration.ofMinutes(1)).until(() -> {
            at("refresh").click();
            Chromium.settle(page);
            return at("state").innerText().contains(state);
        });
        sheet.addWhole(page, "console-outcome");
    }
}
