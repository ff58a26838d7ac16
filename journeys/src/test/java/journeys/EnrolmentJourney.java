package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Somebody's first steps by the link that they were given. */
record EnrolmentJourney(Page page, ContactSheet sheet) {

    private static final String PASSWORD = Administrator.PASSWORD;

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    /** @return the secret of the authenticator */
    String enrol(String link, String welcome) {
        page.navigate(link);
        assertThat(at("enrol-welcome")).containsText(welcome);
        Assertions.assertThat(page.url()).as("the code has left the address").doesNotContain("#");
        PageManners.check(page);
        sheet.addWhole(page, "enrol");
        refused("demo-demo-demo", "000000", "error-totp");
        refused("password12345", totp(0), "error-password");
        sheet.addWhole(page, "enrol-refused");
        finish(PASSWORD, totp(0));
        return at("enrol-secret").innerText();
    }

    private String totp(int later) {
        return StaffClient.totp(at("enrol-secret").innerText(), later);
    }

    private void refused(String password, String totp, String error) {
        finish(password, totp);
        assertThat(at(error)).isVisible();
    }

    private void finish(String password, String totp) {
        at("enrol-password").fill(password);
        at("enrol-again").fill(password);
        at("enrol-totp").fill(totp);
        at("enrol-submit").click();
    }
}
