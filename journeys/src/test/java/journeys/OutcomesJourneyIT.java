package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Three ways in which a counter can give trouble, in one application, as customer and staff see them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesJourneyIT {

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();
    private final ContactSheet sheet = new ContactSheet(Path.of("target/journey/outcomes"));
    private final Person person;
    private final PhoneJourney phone;
    private final ConsoleJourney zhao;
    private final ConsoleJourney zhou;

    OutcomesJourneyIT(@TempDir Path folder) {
        demo = new DemoProcess(folder, FastPack.argument(folder));
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
    void one_is_declined_one_is_found_out_by_two_people_and_one_by_asking_the_counter_again() {
        phone.applyFor("trading", "funds", "monitoring-centre");
        onlyTheCentreAnswers();
        zhao.signIn("zhao.min");
        zhao.claimNext();
        zhao.approve();
        customerSeesWhatIsNotKnown();
        zhao.outcome("柜台办理中");
        twoPeopleFindOutAboutTheFundsPassword();
        customerSeesFundsDone();
        demo.simulators.noMoreFaults();
        everybodySeesTheEnd();
        toldOnceAndDoneOnce();
        sheet.write();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The counter does everything and says nothing, not even when it is asked again; the centre declines. */
    private void onlyTheCentreAnswers() {
        demo.simulators.fault(Map.of("service", "ctp-management", "kind", "lost-reply", "times", 2));
        demo.simulators.fault(Map.of("service", "ctp-management", "kind", "maintenance", "operation", "operations"));
        demo.simulators.fault(
                Map.of("service", "cfmmc", "kind", "decline", "times", 1, "code", "9", "text", "监控中心:无此权限"));
    }

    private void customerSeesWhatIsNotKnown() {
        phone.follow().awaitItem("trading", "结果确认中");
        phone.follow().awaitItem("funds", "结果确认中");
        phone.follow().awaitItem("monitoring-centre", "办理未成功");
        assertThat(phone.follow().item("trading").getByTestId("unknown-note")).containsText("请勿重复申请");
        assertThat(phone.follow().item("monitoring-centre")).containsText("监控中心:无此权限");
        phone.screen().wholePicture("not-known");
    }

    private void twoPeopleFindOutAboutTheFundsPassword() {
        zhao.tickets().open("资金密码");
        zhao.tickets().enter("nothing-done", "柜台流水中没有查到");
        zhao.tickets().waitsForSomebodyElse();
        zhou.signIn("zhou.zhiruo");
        zhou.tickets().open("资金密码");
        zhou.tickets().object("流水中有这一笔，请再查");
        zhao.tickets().refresh();
        zhao.tickets().enter("done", "已致电柜台，流水显示资金密码已重置");
        zhao.tickets().waitsForSomebodyElse();
        zhou.tickets().refresh();
        zhou.tickets().confirm();
    }

    private void customerSeesFundsDone() {
        phone.follow().awaitItem("funds", "办理成功");
        assertThat(phone.follow().item("trading").getByTestId("item-state")).hasText("结果确认中");
        assertThat(completions()).isEmpty();
    }

    private void everybodySeesTheEnd() {
        phone.follow().awaitState("部分办理完成");
        Map.of("trading", "办理成功", "funds", "办理成功", "monitoring-centre", "办理未成功")
                .forEach((kind, state) -> assertThat(phone.follow().item(kind).getByTestId("item-state"))
                        .hasText(state));
        phone.screen().wholePicture("part-done");
        zhou.tickets().isSettledBecause("交易密码", "柜台已给出结果");
        zhou.at("to-application").click();
        zhou.outcome("部分完成");
        assertThat(zhou.item("交易密码")).containsText("成功");
        assertThat(zhou.item("资金密码")).containsText("成功");
        assertThat(zhou.item("监控中心查询密码")).containsText("柜台拒绝");
        assertThat(zhou.item("监控中心查询密码")).containsText("9 监控中心:无此权限");
    }

    private void toldOnceAndDoneOnce() {
        await("the text message")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !completions().isEmpty());
        assertThat(completions()).hasSize(1);
        assertThat(demo.simulators.effects(person.account(), "trading")).isEqualTo(1);
        assertThat(demo.simulators.effects(person.account(), "funds")).isEqualTo(1);
        assertThat(demo.simulators.effects(person.account())).hasSize(2);
    }

    private List<String> completions() {
        return demo.simulators.textsTo(person.phone()).stream()
                .filter(text -> text.contains("已通过审核"))
                .toList();
    }
}
