package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The steps of a customer whose account is locked. */
record UnlockJourney(PhoneScreen screen) {

    Locator at(String testId) {
        return screen.at(testId);
    }

    void start() {
        at("business-unlock-account").click();
        assertThat(at("face-alternative")).isVisible();
    }

    void sees(String state, String reason) {
        assertThat(at("lock-ctp-lock").getByTestId("lock-state")).hasText(state);
        assertThat(at("lock-ctp-lock")).containsText(reason);
    }

    void confirm() {
        screen.picture("lock");
        at("confirm-unlock").click();
    }

    void isRefused(String reason) {
        assertThat(at("not-locked")).containsText(reason);
        assertThat(at("confirm-unlock")).isHidden();
        screen.picture("not-locked");
    }
}
