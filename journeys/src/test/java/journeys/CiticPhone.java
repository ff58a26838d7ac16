package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A customer's way through the hall "citic": signing in by document, choosing passwords, reading, signing. */
final class CiticPhone {

    private final PhoneScreen screen;
    private final FollowJourney follow;

    CiticPhone(Page page, DemoProcess demo, Person person, ContactSheet sheet) {
        screen = new PhoneScreen(page, demo, person, sheet);
        follow = new FollowJourney(screen);
    }

    PhoneScreen screen() {
        return screen;
    }

    FollowJourney follow() {
        return follow;
    }

    Locator at(String testId) {
        return screen.at(testId);
    }

    /** @param documentType such as {@code resident-id} */
    void signIn(String documentType) {
        openSignIn();
        fillIn(documentType, screen.person().number());
        captcha();
        screen.typeCode();
        at("field-policyAccepted").check();
        screen.picture("sign-in-filled");
        at("submit").click();
        assertThat(at("sign-out")).isVisible();
    }

    void openSignIn() {
        screen.go("/");
        at("sign-in").click();
        at("open-policy").click();
        assertThat(at("long-text")).isVisible();
        at("back").click();
        assertThat(at("captcha-image")).isVisible();
        listen();
        screen.picture("sign-in");
    }

    /** The captcha is read out, and the browser can play it. */
    private void listen() {
        at("captcha-listen").click();
        assertThat(at("captcha-sound")).isAttached();
        screen.page()
                .waitForFunction("() => document.querySelector('[data-testid=captcha-sound]').duration > 1"
                        + " && document.querySelector('[data-testid=captcha-sound]').error === null");
    }

    void fillIn(String documentType, String number) {
        at("field-name").fill(screen.person().name());
        at("field-documentType").selectOption(documentType);
        at("field-documentNumber").fill(number);
        at("field-phone").fill(screen.person().phone());
    }

    void captcha() {
        at("field-captchaAnswer").fill(screen.demo().captchaAnswer());
    }

    void startReset() {
        at("business-reset-password").click();
        assertThat(at("kind-futures-trading")).isVisible();
    }

    void choose(String kind) {
        at("kind-" + kind).check();
        assertThat(at("password-" + kind)).isVisible();
    }

    /** Types a password twice, and waits until the hall has said that it is good. */
    void password(String kind, String password) {
        at("password-" + kind).fill(password);
        at("password-again-" + kind).fill(password);
        assertThat(at("judged-" + kind)).hasText("密码符合要求");
    }

    /** Types a password and reads what is wrong with it. */
    void wrongPassword(String kind, String password, String reason) {
        at("password-" + kind).fill("");
        at("password-" + kind).pressSequentially(password);
        at("password-again-" + kind).focus();
        assertThat(at("error-passwords." + kind)).hasText(reason);
    }

    void readNotice() {
        at("open-notice").click();
        assertThat(at("notice").getByTestId("long-text")).isVisible();
        at("field-notice").check();
    }

    void next() {
        at("submit").click();
    }

    void document() {
        for (String side : List.of("front", "back")) {
            at("field-" + side).setInputFiles(screen.sample(side));
            assertThat(at("preview-" + side)).isVisible();
        }
        assertThat(at("number-known")).isVisible();
        at("field-name").fill(screen.person().name());
        at("field-validFrom").fill(Person.VALID_FROM);
        at("field-validUntil").fill(screen.person().validUntil().orElseThrow());
        screen.wholePicture("document");
        next();
    }

    void face() {
        assertThat(at("face-alternative")).isVisible();
        screen.picture("authorisation");
        at("field-consent").check();
        at("face-consent").click();
        at("field-face").setInputFiles(screen.sample("face"));
        assertThat(at("preview-face")).isVisible();
        next();
    }

    void agreements() {
        at("open-reset-application").click();
        assertThat(at("finish-reading")).isVisible();
        screen.wholePicture("agreement");
        at("finish-reading").click();
        at("accept-reset-application").click();
        assertThat(at("accept-reset-application")).isChecked();
        at("sign").click();
        screen.typeCodeAsSoonAsAllowed(at("sms-sheet"));
        at("sheet-confirm").click();
    }

    void submit() {
        assertThat(screen.page()).hasURL(Pattern.compile(".*/submission"));
        screen.picture("submission");
        next();
        assertThat(at("result")).isVisible();
        at("follow").click();
        assertThat(at("state")).isVisible();
    }
}
