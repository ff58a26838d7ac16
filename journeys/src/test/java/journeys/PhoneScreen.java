package journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

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

    FilePayload sample(String what) {
        return new FilePayload(what + ".jpg", "image/jpeg", demo.sample(person.account(), what));
    }
}
