package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People come, work, are audited and go, all in the console. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationJourneyIT {

    private static final String NAME = "xiao.zhao";
    private static final String DISPLAY_NAME = "小昭";

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();
    private final ContactSheet sheet = new ContactSheet(Path.of("target/journey/administration"));

    AdministrationJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder);
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void a_colleague_is_added_enrols_works_is_audited_and_is_disabled() {
        CustomerClient customer = demo.customer("80001013");
        customer.signIn();
        customer.startWithPhotos("trading");
        customer.finishAndSubmit();

        PeopleJourney people = new PeopleJourney(signedIn("yang.xiao", "people"), sheet);
        sheet.add(people.page(), "people");
        people.startAdding();
        people.rolesThatDoNotGoTogether();
        String link = people.saveAndTakeLink();
        assertThat(people.person(NAME).getByTestId("person-state")).hasText("待设置登录");
        people.changeRoles(NAME, "OPERATIONS", "运营");
        people.resetFactors("zhou.zhiruo");

        Page colleague = chromium.desk();
        String secret = new EnrolmentJourney(colleague, sheet).enrol(link, DISPLAY_NAME);
        assertThat(colleague).hasURL(demo.address + "/console/sign-in");
        signIn(colleague, Administrator.PASSWORD, StaffClient.totp(secret, 30), NAME);
        ConsoleJourney console = new ConsoleJourney(colleague, demo, sheet);
        console.claimNext();
        FullValueJourney fullValue = new FullValueJourney(colleague, sheet);
        fullValue.openAndGiveUp("phone");
        fullValue.withoutReason("phone");
        fullValue.show("phone", "call-back", "回拨核实，客户接听", customer.person.phone());
        PageManners.check(colleague);
        ownSessions(colleague);
        theLinkIsUsedUp(link);

        audit(customer.person.phone());

        people.at("refresh").click();
        PageManners.check(people.page());
        sheet.addWhole(people.page(), "people-running");
        people.endTheOnlySessionOf(DISPLAY_NAME);
        people.disable(NAME);
        sheet.addWhole(people.page(), "people-disabled");

        console.at("nav-queue").click();
        assertThat(console.at("signed-out-note")).containsText("登录已失效");
        assertThat(console.at("signed-out-note")).containsText("管理员");
        PageManners.check(colleague);
        sheet.add(colleague, "signed-out");
        sheet.write();
        Assertions.assertThat(chromium.complaints()).isEmpty();
    }

    private Page signedIn(String name, String first) {
        Page page = chromium.desk();
        page.navigate(demo.address + "/console/");
        signIn(page, "demo-password-2026", demo.totp(name), name);
        assertThat(page.getByTestId("nav-" + first)).hasAttribute("aria-current", "page");
        PageManners.check(page);
        return page;
    }

    private void signIn(Page page, String password, String totp, String name) {
        page.getByTestId("field-name").fill(name);
        page.getByTestId("field-password").fill(password);
        page.getByTestId("field-totp").fill(totp);
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("sign-out")).isVisible();
        Chromium.settle(page);
    }

    private void ownSessions(Page page) {
        page.getByTestId("nav-sessions").click();
        assertThat(page.getByTestId("session-current")).hasText("当前会话");
        assertThat(page.getByTestId("end-others")).isDisabled();
        PageManners.check(page);
        sheet.add(page, "own-sessions");
    }

    /** On a phone, where such a link is opened as often as not. */
    private void theLinkIsUsedUp(String link) {
        Page phone = chromium.phone();
        phone.navigate(link);
        assertThat(phone.getByTestId("alert")).containsText("链接");
        PageManners.check(phone);
        sheet.add(phone, "phone-link-used-up");
    }

    private void audit(String phone) {
        AuditJourney audit = new AuditJourney(signedIn("song.yuanqiao", "queue"), sheet);
        audit.page().keyboard().press("u");
        assertThat(audit.at("audit-row").first()).isVisible();
        PageManners.check(audit.page());
        sheet.add(audit.page(), "audit");
        audit.search(NAME);
        Locator seen = audit.row("查看完整信息");
        assertThat(seen).hasCount(1);
        assertThat(seen).containsText("手机号");
        assertThat(seen).containsText("回拨核实，客户接听");
        sheet.addWhole(audit.page(), "audit-colleague");
        String file = audit.export();
        Assertions.assertThat(file).contains("查看完整信息", "回拨核实，客户接听").doesNotContain(phone);
        audit.findsNothing("nobody.here");
        PageManners.check(audit.page());
        Assertions.assertThat(audit.exportOfFinished()).contains("资金账号").hasLineCount(1);
    }
}
