package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An application that comes back with what is to be mended, and is done in the end. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedJourneyIT {

    private static final String FRONT = "身份证人像面不清晰或有遮挡，请重新拍摄";
    private static final String FACE = "照片中戴着口罩，请摘下口罩后重新核验";

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();
    private final ContactSheet sheet = new ContactSheet(Path.of("target/journey/returned"));
    private final Person person;
    private final PhoneJourney phone;
    private final ConsoleJourney console;

    ReturnedJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder, FastPack.argument(folder));
        person = Person.of(demo.simulators, "80000001");
        phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        console = new ConsoleJourney(chromium.desk(), demo, sheet);
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void a_returned_application_keeps_what_was_right_and_is_mended_and_done() {
        phone.applyFor("trading");
        console.signIn("zhao.min");
        console.claimNext();
        sendBack();

        MendJourney mend = new MendJourney(phone.screen());
        mend.readWhatIsWrong(FRONT, FACE);
        mend.resumeAtTheDocument(FRONT);
        mend.document();
        mend.faceIsNext(FACE);
        phone.face();
        phone.submit();

        console.claimNext();
        assertThat(console.at("decisions")).containsText(FRONT);
        console.approve();
        console.outcome();
        phone.follow().awaitItem("trading", "办理成功");
        assertThat(demo.simulators.fits("ctp-main", person.account(), "trading", phone.reveal()))
                .isTrue();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void sendBack() {
        ReturnJourney returning = console.returning();
        returning.open();
        returning.nothingChosenIsRefused();
        returning.choose(0);
        returning.write("face", FACE);
        returning.confirm();
        assertThat(console.at("state")).hasText("已退回客户");
        assertThat(console.at("mend")).containsText(FACE);
    }
}
