package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A locked account in a browser: who is unlocked, and who is told why not. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlockJourneyIT {

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();

    UnlockJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder, FastPack.argument(folder));
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void a_locked_customer_is_unlocked_once_after_a_review() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/unlock"));
        Person locked = Person.of(demo.simulators, "80000002");
        PhoneJourney phone = upToConfirm(locked, sheet);
        UnlockJourney unlock = new UnlockJourney(phone.screen());
        unlock.sees("已锁定", "锁定原因");
        unlock.confirm();
        phone.submit();

        ConsoleJourney console = new ConsoleJourney(chromium.desk(), demo, sheet);
        console.signIn("zhao.min");
        console.connections();
        console.claimNext("face");
        console.approve();
        console.outcome();
        phone.follow().awaitItem("ctp-lock", "已解锁");
        phone.screen().wholePicture("unlocked");
        assertUnlockedOnceAndTold(locked);
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void assertUnlockedOnceAndTold(Person person) {
        assertThat(demo.simulators.effects(person.account()))
                .singleElement()
                .extracting(effect -> effect.path("operation").asString())
                .isEqualTo("unlocks");
        await("the text message").atMost(Duration.ofSeconds(30)).until(() -> told(person) > 0);
        assertThat(told(person)).isEqualTo(1);
    }

    private long told(Person person) {
        return demo.simulators.textsTo(person.phone()).stream()
                .filter(text -> text.contains("账户已解锁"))
                .count();
    }

    @Test
    void a_customer_who_is_not_locked_is_refused_with_the_reason() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/not-locked"));
        Person person = Person.of(demo.simulators, "80000001");
        UnlockJourney unlock = new UnlockJourney(upToConfirm(person, sheet).screen());
        unlock.sees("未锁定", "CTP 主席");
        unlock.isRefused("您的账户目前没有被锁定，无需解锁");

        demo.simulators.lock(person.account(), true);
        unlock.at("ask-again").click();
        unlock.sees("已锁定", "锁定原因");
        demo.simulators.lock(person.account(), false);
        unlock.confirm();
        unlock.isRefused("您在CTP 主席的账户当前没有被锁定，无需解锁");
        assertThat(demo.simulators.effects(person.account())).isEmpty();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    private PhoneJourney upToConfirm(Person person, ContactSheet sheet) {
        PhoneJourney phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        phone.home();
        phone.signIn();
        new UnlockJourney(phone.screen()).start();
        phone.face();
        phone.phone();
        assertThat(phone.at("lock-ctp-lock")).isVisible();
        return phone;
    }
}
