package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;

/** A staff member's way through the tickets of the console. */
record TicketJourney(Page page, ContactSheet sheet) {

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    /** Opens the ticket of an item by the item's title. */
    void open(String title) {
        at("nav-tickets").click();
        awaitRow(title);
        sheet.add(page, "console-tickets");
        row(title).click();
        assertThat(at("ticket-title")).containsText(title);
        sheet.add(page, "console-ticket");
    }

    /** Looks again at the ticket or the list. */
    void refresh() {
        at("refresh").click();
        Chromium.settle(page);
    }

    /** Looks up what became of a ticket that is settled. */
    void isSettledBecause(String title, String why) {
        at("nav-tickets").click();
        at("tab-settled").click();
        awaitRow(title);
        row(title).click();
        assertThat(at("timeline")).containsText(why);
        sheet.add(page, "console-ticket-settled-by-itself");
    }

    private void awaitRow(String title) {
        await("a ticket for " + title).atMost(Duration.ofSeconds(30)).until(() -> {
            refresh();
            return row(title).isVisible();
        });
    }

    private Locator row(String title) {
        return page.locator("tr[data-testid^=ticket-]").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Half of a password, as it is shown until it is hidden. */
    String openHalf(String half) {
        at("half-" + half).click();
        assertThat(at("half-text")).isVisible();
        sheet.add(page, "console-half-" + half);
        List<String> characters = at("half-text").locator("strong").allInnerTexts();
        at("hide-half").click();
        assertThat(at("half-text")).isHidden();
        return String.join("", characters);
    }

    void cannotOpenHalf(String half) {
        assertThat(at("half-" + half)).isDisabled();
        assertThat(at("halves")).containsText("您不能查看本段");
    }

    void enter(String result, String note) {
        at("result-" + result).click();
        at("field-note").fill(note);
        sheet.add(page, "console-entry");
        at("entry-submit").click();
    }

    void waitsForSomebodyElse() {
        assertThat(at("entry-waiting")).isVisible();
        assertThat(at("entry-confirm")).isHidden();
        sheet.add(page, "console-entry-waiting");
    }

    /** Somebody else's entry is struck, and the ticket is open again. */
    void object(String reason) {
        at("entry-object").click();
        at("objection-reason").fill(reason);
        sheet.add(page, "console-objecting");
        at("objection-confirm").click();
        assertThat(at("entry-form")).isVisible();
        assertThat(at("state")).hasText("待处理");
        assertThat(at("timeline")).containsText(reason);
    }

    void confirm() {
        assertThat(at("entry-confirm")).isVisible();
        sheet.add(page, "console-entry-to-confirm");
        at("entry-confirm").click();
        page.locator(".el-message-box .el-button--primary").click();
        assertThat(at("entry-confirm")).isHidden();
        assertThat(at("state")).hasText("已完结");
        sheet.add(page, "console-ticket-settled");
    }
}
