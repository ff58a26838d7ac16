package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The customer's way through the hall, page by page, as a thumb would go. */
final class PhoneJourney {

    private final Page page;
    private final DemoProcess demo;
    private final Person person;
    private final ContactSheet sheet;

    PhoneJourney(Page page, DemoProcess demo, Person person, ContactSheet sheet) {
        this.page = page;
        this.demo = demo;
        this.person = person;
        this.sheet = sheet;
    }

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    void home() {
        page.navigate(demo.address + "/hall/");
        assertThat(at("business-reset-password")).isVisible();
        sheet.add(page, "home");
    }

    void signIn() {
        at("sign-in").click();
        sheet.add(page, "sign-in");
        at("open-policy").click();
        assertThat(at("long-text")).isVisible();
        sheet.add(page, "policy");
        at("back").click();
        at("field-account").fill(person.account());
        at("field-phone").fill(person.phone());
        wrongCaptchaKeepsWhatWasTyped();
        at("field-captchaAnswer").fill(demo.captchaAnswer());
        int before = demo.simulators.textsTo(person.phone()).size();
        at("send-code").click();
        at("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
        at("field-policyAccepted").check();
        sheet.add(page, "sign-in-filled");
        at("submit").click();
        assertThat(at("sign-out")).isVisible();
        sheet.add(page, "home-signed-in");
    }

    private void wrongCaptchaKeepsWhatWasTyped() {
        at("field-captchaAnswer").fill("xxxx");
        at("send-code").click();
        assertThat(at("error-captchaAnswer")).isVisible();
        assertThat(at("field-account")).hasValue(person.account());
        sheet.add(page, "captcha-wrong");
    }

    void chooseEverything() {
        at("business-reset-password").click();
        assertThat(at("kind-trading")).isVisible();
        for (String kind : List.of("trading", "funds", "monitoring-centre")) {
            at("kind-" + kind).click();
        }
        sheet.add(page, "choose");
        at("submit").click();
    }

    void document() {
        at("field-front").setInputFiles(sample("front"));
        assertThat(at("preview-front")).isVisible();
        at("field-back").setInputFiles(sample("back"));
        assertThat(at("preview-back")).isVisible();
        at("field-name").fill(person.name());
        at("field-number").fill("110105194912310021");
        at("field-validFrom").fill(Person.VALID_FROM);
        person.validUntil()
                .ifPresentOrElse(
                        end -> at("field-validUntil").fill(end),
                        () -> at("field-longTerm").check());
        at("submit").click();
        assertThat(at("error-number")).isVisible();
        assertThat(at("field-name")).hasValue(person.name());
        sheet.add(page, "number-wrong");
        at("field-number").fill(person.number());
        sheet.add(page, "document");
        at("submit").click();
    }

    void phone() {
        int before = demo.simulators.textsTo(person.phone()).size();
        at("send-code").click();
        at("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
        sheet.add(page, "phone");
        at("submit").click();
    }

    void face() {
        assertThat(at("face-alternative")).isVisible();
        sheet.add(page, "face-consent");
        at("field-consent").check();
        at("face-consent").click();
        at("field-face").setInputFiles(sample("face"));
        assertThat(at("preview-face")).isVisible();
        sheet.add(page, "face");
        at("submit").click();
    }

    void withoutFace() {
        at("face-alternative").click();
    }

    void agreements() {
        at("open-information-change").click();
        assertThat(at("reading-left")).isVisible();
        sheet.add(page, "agreement");
        assertThat(at("reading-enough"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(30_000));
        at("finish-reading").click();
        at("accept-information-change").click();
        sheet.add(page, "agreements");
        at("sign").click();
        int before = demo.simulators.textsTo(person.phone()).size();
        at("sms-sheet").getByTestId("send-code").click();
        at("sms-sheet").getByTestId("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
        sheet.add(page, "sign");
        at("sheet-confirm").click();
    }

    void submit() {
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/submission"));
        sheet.add(page, "submission");
        at("submit").click();
        assertThat(at("result")).isVisible();
        sheet.add(page, "result");
        at("follow").click();
        assertThat(at("state")).isVisible();
        sheet.add(page, "in-review");
    }

    /** The new password as it is shown. */
    String reveal() {
        at("refresh").click();
        assertThat(at("reveal").first()).isVisible();
        sheet.add(page, "outcome");
        at("reveal").first().click();
        int before = demo.simulators.textsTo(person.phone()).size();
        at("send-code").click();
        at("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
        sheet.add(page, "reveal-code");
        at("submit").click();
        assertThat(at("password")).isVisible();
        sheet.add(page, "password");
        return String.join("", at("password").locator("strong").allInnerTexts());
    }

    void myApplications() {
        page.navigate(demo.address + "/hall/applications?tab=done");
        assertThat(at("tab-done")).isVisible();
        sheet.add(page, "my-applications");
    }

    private FilePayload sample(String what) {
        return new FilePayload(what + ".jpg", "image/jpeg", demo.sample(person.account(), what));
    }
}
