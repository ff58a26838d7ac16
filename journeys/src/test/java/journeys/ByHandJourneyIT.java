package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A broker without any counter adapter: two people type a password that only the customer ever sees. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByHandJourneyIT {

    private static final String TRADING = "交易密码";
    private static final String CENTRE = "监控中心查询密码";

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();
    private final ContactSheet sheet = new ContactSheet(Path.of("target/journey/by-hand"));
    private final Person person;
    private final PhoneJourney phone;
    private final ConsoleJourney zhao;
    private final ConsoleJourney zhou;

    ByHandJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder, FastPack.argument(folder), "--zhangting.counters.manual=ctp-main,cfmmc");
        person = Person.of(demo.simulators, "80000001");
        phone = new PhoneJourney(chromium.phone(), demo, person, sheet);
        zhao = new ConsoleJourney(chromium.desk(), demo, sheet);
        zhou = new ConsoleJourney(chromium.desk(), demo, sheet);
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void two_people_set_two_passwords_and_neither_sees_one_of_them() {
        phone.applyFor("trading", "monitoring-centre");
        zhao.signIn("zhao.min");
        zhou.signIn("zhou.zhiruo");
        zhao.claimNext();
        zhao.approve();

        String trading = byHand(TRADING, zhao.tickets(), zhou.tickets());
        phone.follow().awaitItem("trading", "办理成功");
        String centre = byHand(CENTRE, zhou.tickets(), zhao.tickets());
        phone.follow().awaitState("办理完成");
        phone.screen().wholePicture("done-by-hand");

        assertThat(phone.follow().reveal("trading")).isEqualTo(trading);
        assertThat(phone.follow().reveal("monitoring-centre")).isEqualTo(centre);
        assertThat(demo.simulators.effects(person.account())).isEmpty();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The password, put together from what each of the two has seen. */
    private String byHand(String title, TicketJourney one, TicketJourney other) {
        one.open(title);
        String first = one.openHalf("first");
        one.cannotOpenHalf("second");
        other.open(title);
        String second = other.openHalf("second");
        other.cannotOpenHalf("first");
        one.enter("done", "两人已分别输入，柜台提示修改成功");
        one.waitsForSomebodyElse();
        other.refresh();
        other.confirm();
        return first + second;
    }
}
