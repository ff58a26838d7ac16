package journeys;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;

/** The phone in a customer's hand: a page of the browser, and the text messages that come to it. */
record PhoneScreen(Page page, DemoProcess demo, Person person, ContactSheet sheet) {

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    void go(String path) {
        page.navigate(demo.address + "/hall" + path);
    }

    void picture(String name) {
        sheet.add(page, name);
    }

    void wholePicture(String name) {
        sheet.addWhole(page, name);
    }

    /** Asks for a code and types the one that comes. */
    void typeCode() {
        typeCode(page.locator("body"));
    }

    void typeCode(Locator form) {
        int before = demo.simulators.textsTo(person.phone()).size();
        form.getByTestId("send-code").click();
        form.getByTestId("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
    }

    /** As often as the hall refuses, because it sent one less than a minute ago. */
    void typeCodeAsSoonAsAllowed(Locator form) {
        int before = demo.simulators.textsTo(person.phone()).size();
        await("another code")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    form.getByTestId("send-code").click();
                    Chromium.settle(page);
                    return demo.simulators.textsTo(person.phone()).size() > before;
                });
        form.getByTestId("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
    }

    /** Each try takes a captcha of its own; between tries the page counts down. */
    void typeSignInCodeAsSoonAsAllowed() {
        int before = demo.simulators.textsTo(person.phone()).size();
        await("another code")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    if (at("send-code").isEnabled()) {
                        at("field-captchaAnswer").fill(demo.captchaAnswer());
                        at("send-code").click();
                        Chromium.settle(page);
                    }
                    return demo.simulators.textsTo(person.phone()).size() > before;
                });
        at("field-code").fill(demo.simulators.codeAfter(person.phone(), before));
    }

    FilePayload sample(String what) {
        return new FilePayload(what + ".jpg", "image/jpeg", demo.sample(person.account(), what));
    }
}
