package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The hall "citic" in a browser: chosen passwords, many kinds, two pairs of eyes. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CiticJourneyIT {

    private static final String RESIDENT = "resident-id";
    private static final String FOREIGNER = "foreign-permanent-resident-id";
    private static final String RUN = "密码不得有超过3位的连续或重复字符";
    private static final String EIGHT = "密码须为8位";
    private static final String COMMON = "密码太常见，容易被猜中，请换一个";
    private static final String WEAK_FOR_THE_SEAT = "25801470";

    private final DemoProcess demo;
    private final Chromium chromium = new Chromium();
    private final Map<String, ConsoleJourney> consoles = new HashMap<>();

    CiticJourneyIT(@TempDir Path folder) {
        // another code at once: a journey waits for no minute
        demo = DemoProcess.ofHall(
                "citic", folder, "--zhangting.limits.flow-codes-minute=1/1s", "--logging.level.io.zhangting=DEBUG");
    }

    @AfterAll
    void close() {
        chromium.close();
        demo.close();
    }

    @Test
    void four_kinds_are_reset_by_two_staff_and_one_that_the_counter_declines_is_chosen_anew() throws Exception {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/citic"));
        Person lin = Person.of(demo.simulators, "80000011");
        CiticPhone phone = new CiticPhone(chromium.phone(), demo, lin, sheet);
        Map<String, String> passwords = new HashMap<>(Map.of(
                "futures-trading", "36925814",
                "futures-funds", "258014",
                "seat-trading", WEAK_FOR_THE_SEAT,
                "monitoring-centre", "Hd7wPm2q"));
        theCounterDeclines(WEAK_FOR_THE_SEAT);
        phone.signIn(RESIDENT);
        phone.startReset();
        passwords.keySet().forEach(phone::choose);
        passwords.forEach(phone::password);
        phone.readNotice();
        sheet.addWhole(phone.screen().page(), "choose");
        phone.next();
        phone.document();
        phone.face();
        phone.agreements();
        phone.submit();

        twoStaffApprove(sheet);
        phone.follow().awaitState("需补充资料");
        assertThat(phone.at("outcome")).hasText("4 项中 3 项办理成功");
        assertThat(phone.follow().item("seat-trading")).containsText("柜台未受理");
        assertThat(phone.follow().item("futures-trading").getByTestId("item-next"))
                .hasText("请使用您设置的新密码登录");
        sheet.addWhole(phone.screen().page(), "declined-in-part");
        set(lin, "ctp-main", "trading", "36925814");
        set(lin, "ctp-main", "funds", "258014");
        set(lin, "cfmmc", "query", "Hd7wPm2q");

        phone.at("resume").click();
        assertThat(phone.at("kind-futures-trading")).isDisabled();
        passwords.put("seat-trading, chosen again", "14725803");
        phone.password("seat-trading", "14725803");
        phone.readNotice();
        sheet.addWhole(phone.screen().page(), "choose-again");
        phone.next();
        phone.agreements();
        phone.submit();
        twoStaffApprove(sheet);
        phone.follow().awaitState("办理完成");
        set(lin, "seat-50011", "trading", "14725803");
        Assertions.assertThat(demo.simulators.effects(lin.account())).hasSize(4);
        sheet.addWhole(phone.screen().page(), "done");
        sheet.write();
        Assertions.assertThat(chromium.complaints()).isEmpty();
        new ChosenTraces(demo, lin, passwords).areNowhere();
    }

    @Test
    void a_holder_of_a_permanent_resident_card_is_served_and_the_old_card_is_refused_with_the_reason() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/citic-foreigner"));
        Person martin = Person.of(demo.simulators, "80000012");
        CiticPhone phone = new CiticPhone(chromium.phone(), demo, martin, sheet);
        phone.openSignIn();
        phone.fillIn(FOREIGNER, "DEU110012345678");
        phone.captcha();
        phone.at("send-code").click();
        assertThat(phone.at("error-documentNumber")).containsText("旧版永居证");
        sheet.add(phone.screen().page(), "old-card");

        phone.signIn(FOREIGNER);
        phone.startReset();
        assertThat(phone.at("kind-seat-trading")).isDisabled();
        phone.choose("futures-trading");
        phone.password("futures-trading", "36925814");
        phone.readNotice();
        phone.next();
        phone.document();
        phone.face();
        phone.agreements();
        phone.submit();
        twoStaffApprove(sheet);
        phone.follow().awaitState("办理完成");
        set(martin, "ctp-main", "trading", "36925814");
        sheet.addWhole(phone.screen().page(), "done");
        sheet.write();
        Assertions.assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void wrong_passwords_of_every_kind_are_named_while_typing() {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/citic-wrong"));
        Person lin = Person.of(demo.simulators, "80000016");
        CiticPhone phone = new CiticPhone(chromium.phone(), demo, lin, sheet);
        phone.signIn(RESIDENT);
        phone.startReset();
        for (String kind : List.of("futures", "option", "securities", "fund")) {
            trading(phone, kind + "-trading", lin);
            funds(phone, kind + "-funds");
        }
        trading(phone, "seat-trading", lin);
        phone.choose("monitoring-centre");
        phone.wrongPassword("monitoring-centre", "25801479", "密码至少包含2类字符（数字、小写字母、大写字母、符号）");
        phone.wrongPassword("monitoring-centre", "ab2580", "密码须为8至12位");
        phone.wrongPassword("monitoring-centre", "abc123abc", COMMON);
        phone.at("password-monitoring-centre").fill("Hd7wPm2q");
        phone.at("password-again-monitoring-centre").fill("Hd7wPm2x");
        assertThat(phone.at("error-again.monitoring-centre")).hasText("两次输入的密码不一致");
        sheet.addWhole(phone.screen().page(), "wrong-passwords");
        phone.next();
        assertThat(phone.at("error-notice")).containsText("《密码安全提示》");
        sheet.write();
        Assertions.assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void who_does_not_meet_the_prerequisites_is_told_which_and_what_to_do() {
        refusedAtStart("80000013", "您登记的证件已过有效期，请先更新证件");
        refusedAtStart("80000014", "您的账户信息尚未规范");
    }

    private void refusedAtStart(String account, String reason) {
        ContactSheet sheet = new ContactSheet(Path.of("target/journey/citic-refused-" + account));
        CiticPhone phone = new CiticPhone(chromium.phone(), demo, Person.of(demo.simulators, account), sheet);
        phone.signIn(RESIDENT);
        phone.at("business-reset-password").click();
        assertThat(phone.at("alert")).containsText(reason);
        sheet.add(phone.screen().page(), "refused");
    }

    private static void trading(CiticPhone phone, String kind, Person who) {
        phone.choose(kind);
        phone.wrongPassword(kind, "2580147", EIGHT);
        phone.wrongPassword(kind, "25801234", RUN);
        phone.wrongPassword(kind, "25888801", RUN);
        phone.wrongPassword(kind, "12121212", COMMON);
        phone.wrongPassword(kind, who.number().substring(6, 14), "密码不得包含出生日期");
        phone.wrongPassword(kind, who.number().substring(10), "密码不得包含证件号码后8位");
    }

    private static void funds(CiticPhone phone, String kind) {
        phone.choose(kind);
        phone.wrongPassword(kind, "25801", "密码须为6位");
        phone.wrongPassword(kind, "254321", RUN);
        phone.wrongPassword(kind, "111222", COMMON);
    }

    private void twoStaffApprove(ContactSheet sheet) {
        for (String name : List.of("zhao.min", "zhou.zhiruo")) {
            ConsoleJourney console = consoles.computeIfAbsent(name, somebody -> signedIn(somebody, sheet));
            console.claimNext();
            console.approve();
        }
    }

    private ConsoleJourney signedIn(String name, ContactSheet sheet) {
        ConsoleJourney console = new ConsoleJourney(chromium.desk(), demo, sheet);
        console.signIn(name);
        return console;
    }

    private void theCounterDeclines(String password) {
        demo.simulators.put(
                "password-rule",
                Map.of("accepted", "(?!" + password + "$)[!-~]{6,40}", "code", "131", "text", "CTP:弱密码"));
    }

    private void set(Person person, String counter, String purpose, String password) {
        await(counter + " has the " + purpose + " password")
                .atMost(Duration.ofSeconds(30))
                .until(() -> demo.simulators.fits(counter, person.account(), purpose, password));
    }
}
