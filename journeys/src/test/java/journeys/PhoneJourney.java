package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** The customer's way through the hall, page by page, as a thumb would go. */
final class PhoneJourney {

    private final PhoneScreen screen;
    private final DocumentJourney document;
    private final FollowJourney follow;

    PhoneJourney(Page page, DemoProcess demo, Person person, ContactSheet sheet) {
        screen = new PhoneScreen(page, demo, person, sheet);
        document = new DocumentJourney(screen);
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

    void home() {
        screen.go("/");
        assertThat(at("business-reset-password")).isVisible();
        screen.picture("home");
    }

    void signIn() {
        at("sign-in").click();
        screen.picture("sign-in");
        readPolicy();
        at("field-account").fill(screen.person().account());
        at("field-phone").fill(screen.person().phone());
        wrongCaptchaKeepsWhatWasTyped();
        at("field-captchaAnswer").fill(screen.demo().captchaAnswer());
        screen.typeCode();
        at("field-policyAccepted").check();
        screen.picture("sign-in-filled");
        at("submit").click();
        assertThat(at("sign-out")).isVisible();
        screen.picture("home-signed-in");
    }

    /** Somebody ended the session; the page that was open is shown again. */
    void signInAgain() {
        at("refresh").click();
        assertThat(at("signed-out-note")).isVisible();
        screen.picture("signed-out");
        readPolicy();
        at("field-account").fill(screen.person().account());
        at("field-phone").fill(screen.person().phone());
        screen.typeSignInCodeAsSoonAsAllowed();
        at("field-policyAccepted").check();
        at("submit").click();
        assertThat(at("state")).isVisible();
    }

    private void readPolicy() {
        at("open-policy").click();
        assertThat(at("long-text")).isVisible();
        screen.picture("policy");
        at("back").click();
    }

    private void wrongCaptchaKeepsWhatWasTyped() {
        at("field-captchaAnswer").fill("xxxx");
        at("send-code").click();
        assertThat(at("error-captchaAnswer")).isVisible();
        assertThat(at("field-account")).hasValue(screen.person().account());
        screen.picture("captcha-wrong");
    }

    void chooseEverything() {
        choose("trading", "funds", "monitoring-centre");
    }

    void choose(String... kinds) {
        at("business-reset-password").click();
        assertThat(at("kind-trading")).isVisible();
        for (String kind : kinds) {
            at("kind-" + kind).click();
        }
        screen.picture("choose");
        at("submit").click();
    }

    void document() {
        document.photos();
        document.wrongNumber();
        document.type();
    }

    void phone() {
        screen.typeCode();
        screen.picture("phone");
        at("submit").click();
    }

    void face() {
        assertThat(at("face-alternative")).isVisible();
        screen.picture("face-consent");
        at("field-consent").check();
        at("face-consent").click();
        at("field-face").setInputFiles(screen.sample("face"));
        assertThat(at("preview-face")).isVisible();
        screen.picture("face");
        at("submit").click();
    }

    void withoutFace() {
        at("face-alternative").click();
    }

    void agreements() {
        at("open-information-change").click();
        assertThat(at("reading-left")).isVisible();
        screen.picture("agreement");
        assertThat(at("reading-enough")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        at("finish-reading").click();
        at("accept-information-change").click();
        assertThat(at("accept-information-change")).isChecked();
        screen.picture("agreements");
        at("sign").click();
        screen.typeCode(at("sms-sheet"));
        screen.picture("sign");
        at("sheet-confirm").click();
    }

    void submit() {
        assertThat(screen.page()).hasURL(Pattern.compile(".*/submission"));
        screen.picture("submission");
        at("submit").click();
        assertThat(at("result")).isVisible();
        screen.picture("result");
        at("follow").click();
        assertThat(at("state")).isVisible();
        screen.picture("in-review");
    }

    /** The whole application for new passwords, up to its submission. */
    void applyFor(String... kinds) {
        home();
        signIn();
        choose(kinds);
        document();
        phone();
        face();
        agreements();
        submit();
    }

    /** The first new password as it is shown. */
    String reveal() {
        return follow.revealFirst();
    }

    void myApplications() {
        follow.myApplications();
    }
}
