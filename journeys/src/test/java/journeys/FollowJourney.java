package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/** What a customer sees of an application after it was submitted. */
record FollowJourney(PhoneScreen screen) {

    private Locator at(String testId) {
        return screen.at(testId);
    }

    Locator item(String kind) {
        return at("item-" + kind);
    }

    void awaitItem(String kind, String state) {
        refreshUntil(kind + " is " + state, item(kind).getByTestId("item-state"), state);
    }

    void awaitState(String state) {
        refreshUntil("the application is " + state, at("state"), state);
    }

    private void refreshUntil(String what, Locator place, String text) {
        await(what).atMost(Duration.ofSeconds(90)).until(() -> {
            at("refresh").click();
            Chromium.settle(screen.page());
            return place.allInnerTexts().contains(text);
        });
    }

    /** It was somebody else who applied. */
    void repudiate() {
        at("repudiate").click();
        assertThat(at("repudiate-sheet")).isVisible();
        screen.picture("not-me");
        at("sheet-confirm").click();
        assertThat(at("repudiate-sheet")).isHidden();
        assertThat(at("repudiate")).isHidden();
        screen.picture("frozen");
    }

    String revealFirst() {
        at("refresh").click();
        assertThat(at("reveal").first()).isVisible();
        screen.picture("outcome");
        return reveal(at("reveal").first());
    }

    /** The new password as it is shown; the page of the application is shown again afterwards. */
    String reveal(String kind) {
        String password = reveal(item(kind).getByTestId("reveal"));
        at("hide").click();
        at("back").click();
        return password;
    }

    private String reveal(Locator button) {
        button.click();
        screen.typeCode();
        screen.picture("reveal-code");
        at("submit").click();
        assertThat(at("password")).isVisible();
        screen.picture("password");
        return String.join("", at("password").locator("strong").allInnerTexts());
    }

    void myApplications() {
        screen.go("/applications?tab=done");
        assertThat(at("tab-done")).isVisible();
        screen.picture("my-applications");
    }
}
