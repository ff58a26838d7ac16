package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Seeing one value of a customer in full, by the keyboard. */
record FullValueJourney(Page page, ContactSheet sheet) {

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    /** Escape closes the dialog, and the focus is where it was. */
    void openAndGiveUp(String field) {
        open(field);
        PageManners.check(page);
        escape(field);
    }

    void withoutReason(String field) {
        open(field);
        at("full-value-confirm").click();
        assertThat(dialog()).containsText("请选择查看原因");
        sheet.add(page, "full-value-without-reason");
        escape(field);
    }

    private void escape(String field) {
        page.keyboard().press("Escape");
        assertThat(dialog()).isHidden();
        assertThat(at("show-" + field)).isFocused();
    }

    void show(String field, String reason, String note, String value) {
        open(field);
        at("reason-" + reason).click();
        at("full-value-note").fill(note);
        page.keyboard().press("Enter");
        assertThat(at("fact-" + field)).hasText(value);
        sheet.add(page, "full-value");
        assertThat(at("hide-" + field)).isFocused();
        page.keyboard().press("Enter");
        assertThat(at("fact-" + field)).not().hasText(value);
        assertThat(at("show-" + field)).isFocused();
    }

    private void open(String field) {
        at("show-" + field).focus();
        page.keyboard().press("Enter");
        assertThat(dialog()).isVisible();
        PageManners.keepsTheFocus(page, dialog());
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
