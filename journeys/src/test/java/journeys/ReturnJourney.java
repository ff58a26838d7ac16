package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The dialog in which a reviewer sends an application back. */
record ReturnJourney(Page page, ContactSheet sheet) {

    void open() {
        page.getByTestId("return").click();
        assertThat(page.getByTestId("return-dialog")).isVisible();
    }

    void nothingChosenIsRefused() {
        page.getByTestId("return-confirm").click();
        assertThat(page.getByTestId("error-return")).isVisible();
    }

    void choose(int cannedReason) {
        page.getByTestId("return-reason-" + cannedReason).check();
    }

    void write(String step, String text) {
        page.getByTestId("return-free-" + step).fill(text);
    }

    void confirm() {
        sheet.add(page, "console-returning");
        page.getByTestId("return-confirm").click();
        assertThat(page.getByTestId("return-dialog")).isHidden();
        sheet.add(page, "console-returned");
    }
}
