package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole story in a browser: from sign-in to the new password, and what staff do in between. */
@org.junit.jupiter.api.Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResetPasswordJourneyIT {

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();

    ResetPasswordJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder);
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void a_customer_resets_three_passwords_and_opens_the_new_one() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/reset"));
        Person person = Person.of(demo.simulators, "80000001");
        PhoneJourney phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        phone.home();
        phone.signIn();
        phone.chooseEverything();
        phone.document();
        phone.phone();
        phone.face();
        phone.agreements();
        phone.submit();

        ConsoleJourney console = new ConsoleJourney(chromium.desk(), demo, sheet);
        console.signIn("zhao.min");
        console.claimNext();
        console.approve();
        awaitEffects(person, 3);
        console.outcome();

        String password = phone.reveal();
        assertThat(demo.simulators.fits("ctp-main", person.account(), "trading", password))
                .isTrue();
        phone.myApplications();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_customer_who_refuses_face_is_approved_only_after_identity_is_recorded() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/without-face"));
        Person person = Person.of(demo.simulators, "80000002");
        // a locked account cannot change its temporary password
        demo.simulators.lock(person.account(), false);
        PhoneJourney phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        phone.home();
        phone.signIn();
        phone.chooseEverything();
        phone.document();
        phone.phone();
        phone.withoutFace();
        phone.agreements();
        phone.submit();

        ConsoleJourney console = new ConsoleJourney(chromium.desk(), demo, sheet);
        console.signIn("zhou.zhiruo");
        console.claimNext();
        console.recordHowIdentityWasEstablished("phone-call", "回拨预留手机，核对开户信息一致");
        console.approve();
        awaitEffects(person, 3);
        console.outcome();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void awaitEffects(Person person, int number) {
        await("effects at the counters")
                .atMost(Duration.ofSeconds(30))
                .until(() -> demo.simulators.effects(person.account()).size() == number);
    }
}
