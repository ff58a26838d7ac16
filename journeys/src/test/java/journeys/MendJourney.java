package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** What a customer does with an application that came back. */
record MendJourney(PhoneScreen screen) {

    void readWhatIsWrong(String document, String face) {
        screen.go("/applications?tab=unfinished");
        assertThat(at("to-mend")).isVisible();
        screen.picture("returned-list");
        at("open").click();
        assertThat(at("mend-document")).containsText(document);
        assertThat(at("mend-face")).containsText(face);
        assertThat(at("item-trading")).isVisible();
        screen.wholePicture("returned");
    }

    /** The other picture and the number, masked, are still there. */
    void resumeAtTheDocument(String reason) {
        at("resume").click();
        assertThat(at("mend-front")).hasText(reason);
        assertThat(at("preview-back")).isVisible();
        assertThat(at("document-given")).containsText("********");
        screen.wholePicture("document-to-mend");
    }

    void document() {
        DocumentJourney document = new DocumentJourney(screen);
        document.photo("front");
        document.type();
    }

    /** Phone and agreements are not asked for again. */
    void faceIsNext(String reason) {
        assertThat(screen.page()).hasURL(Pattern.compile(".*/face"));
        assertThat(at("mend-face")).containsText(reason);
        screen.picture("face-to-mend");
    }

    private Locator at(String testId) {
        return screen.at(testId);
    }
}
