package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** 不是我本人申请的: what a customer stops, and what staff then make of it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenJourneyIT {

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();

    FrozenJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder, FastPack.argument(folder));
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void somebody_elses_application_is_rejected_and_the_customer_reads_why() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/frozen-rejected"));
        Person person = Person.of(demo.simulators, "80000001");
        PhoneJourney phone = frozen(person, sheet);
        ConsoleJourney console = deskWith(person, "zhao.min", sheet);
        console.reject(2);
        assertThat(console.at("state")).hasText("已拒绝");

        phone.signInAgain();
        phone.follow().awaitState("审核未通过");
        assertThat(phone.screen().page().locator("main")).containsText("身份信息核验不通过，请持证件到营业部办理");
        phone.screen().wholePicture("rejected");
        assertThat(demo.simulators.effects(person.account())).isEmpty();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void what_was_the_customers_own_after_all_is_thawed_and_done_once() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/frozen-thawed"));
        Person person = Person.of(demo.simulators, "80000003");
        PhoneJourney phone = frozen(person, sheet);
        ConsoleJourney console = deskWith(person, "zhou.zhiruo", sheet);
        console.thaw();
        console.claimNext();
        console.approve();
        console.outcome();

        assertThat(demo.simulators.effects(person.account())).hasSize(1);
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    private PhoneJourney frozen(Person person, ContactSheet sheet) {
        PhoneJourney phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        phone.applyFor("trading");
        phone.follow().repudiate();
        assertThat(phone.at("state")).hasText("已暂停，请联系客服");
        return phone;
    }

    private ConsoleJourney deskWith(Person person, String staff, ContactSheet sheet) {
        ConsoleJourney console = new ConsoleJourney(chromium.desk(), demo, sheet);
        console.signIn(staff);
        console.openFrozen(masked(person.account()));
        assertThat(console.at("state")).hasText("已冻结");
        sheet.add(console.page(), "console-frozen");
        return console;
    }

    /** As the list shows it. */
    private static String masked(String account) {
        return account.substring(0, 2) + "****" + account.substring(account.length() - 2);
    }
}
