package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The step at which a customer shows and copies out the identity card. */
record DocumentJourney(PhoneScreen screen) {

    private static final String SOMEBODY_ELSES_NUMBER = "110105194912310021";

    void photos() {
        photo("front");
        photo("back");
    }

    void photo(String side) {
        at("field-" + side).setInputFiles(screen.sample(side));
        assertThat(at("preview-" + side)).isVisible();
    }

    /** Is refused, and what was typed stays. */
    void wrongNumber() {
        fill(SOMEBODY_ELSES_NUMBER);
        at("submit").click();
        assertThat(at("error-number")).isVisible();
        assertThat(at("field-name")).hasValue(screen.person().name());
        screen.picture("number-wrong");
    }

    void type() {
        fill(screen.person().number());
        screen.picture("document");
        at("submit").click();
    }

    private void fill(String number) {
        at("field-name").fill(screen.person().name());
        at("field-number").fill(number);
        at("field-validFrom").fill(Person.VALID_FROM);
        screen.person()
                .validUntil()
                .ifPresentOrElse(
                        end -> at("field-validUntil").fill(end),
                        () -> at("field-longTerm").check());
    }

    private Locator at(String testId) {
        return screen.at(testId);
    }
}
