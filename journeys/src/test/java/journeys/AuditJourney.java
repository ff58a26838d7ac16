package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** An auditor's way through the record. */
record AuditJourney(Page page, ContactSheet sheet) {

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    void search(String actor) {
        page.keyboard().press("/");
        assertThat(at("audit-actor")).isFocused();
        at("audit-actor").fill(actor);
        page.keyboard().press("Enter");
        Chromium.settle(page);
    }

    Locator row(String text) {
        return at("audit-row").filter(new Locator.FilterOptions().setHasText(text));
    }

    void findsNothing(String actor) {
        search(actor);
        assertThat(at("empty")).isVisible();
        sheet.add(page, "audit-nothing");
    }

    /** The file of what is searched for. */
    String export() {
        return download("audit-file");
    }

    /** Applications that ended in the last days, none as yet. */
    String exportOfFinished() {
        at("nav-queue").click();
        at("tab-finished").click();
        assertThat(at("export-file")).isVisible();
        PageManners.check(page);
        sheet.add(page, "export-finished");
        return download("export-file");
    }

    private String download(String link) {
        try {
            return Files.readString(page.waitForDownload(() -> at(link).click()).path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
