package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.FakeSealedPasswords;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenPasswordScenarioTest {

    private static final String GOOD = "Xk7mPq2w";
    private static final String GOOD_TOO = "Zt4hRw9c";

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);
    private Visit visit;

    @BeforeEach
    void aHallWhereCustomersChoose() {
        world.packs.exchangeFor(SomeHall.packWithChosenPasswords());
        visit = world.visitBy(wang, "phone at home");
    }

    @Test
    void the_counter_gets_what_the_customer_chose_and_the_hall_forgets_it() {
        ApplicationId id = applyFor("trading", GOOD);
        assertThat(kept(id)).containsExactly("trading");
        li.passes(id);

        assertThat(world.ctp.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.password()).isEqualTo(GOOD));
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(kept(id)).isEmpty();
        assertThat(state(id)).isEqualTo(SecretState.Why.SET_AS_CHOSEN);
        assertThat(audited("password.wiped")).isEqualTo(1);
    }

    @Test
    void the_notice_has_to_be_opened_first() {
        ApplicationId id = visit.start();

        assertThat(refusal(visit.choose(id, Map.of("trading", seal(id, "trading", GOOD)))))
                .isInstanceOf(FlowRefusal.NoticeNotRead.class);
        done(visit.openNotice(id));
        done(visit.choose(id, Map.of("trading", seal(id, "trading", GOOD))));
    }

    @Test
    void a_weak_password_is_refused_with_every_rule_that_it_breaks() {
        ApplicationId id = started();

        assertThat(refusal(visit.choose(id, Map.of("trading", seal(id, "trading", "11111111")))))
                .isInstanceOfSatisfying(
                        FlowRefusal.PasswordRefused.class,
                        refused -> assertThat(refused.rules())
                                .containsExactly(new BrokenRule.TooFewClasses(2), new BrokenRule.Run(3)));
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void what_only_the_hall_knows_of_the_customer_is_judged_while_typing() {
        ApplicationId id = started();

        assertThat(done(visit.judge(id, "trading", seal(id, "trading", "a19491231b"))))
                .containsExactly(new BrokenRule.ContainsBirthDate());
        assertThat(done(visit.judge(id, "trading", seal(id, "trading", "a80000001"))))
                .containsExactly(new BrokenRule.Run(3), new BrokenRule.ContainsAccount());
        assertThat(done(visit.judge(id, "trading", seal(id, "trading", GOOD)))).isEmpty();
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void each_chosen_kind_needs_its_password() {
        ApplicationId id = started();
        Map<String, String> one = Map.of("trading", seal(id, "trading", GOOD));

        assertThat(refusal(visit.choose(id, List.of("trading", "funds"), one)))
                .isInstanceOfSatisfying(
                        FlowRefusal.PasswordMissing.class,
                        missing -> assertThat(missing.offer().kind().value()).isEqualTo("funds"));
    }

    @Test
    void a_password_of_another_application_or_kind_or_time_is_refused() {
        ApplicationId id = started();

        assertThat(refusal(visit.choose(id, Map.of("trading", seal(id, "funds", GOOD)))))
                .isInstanceOf(FlowRefusal.PasswordUnreadable.class);
        assertThat(refusal(visit.choose(
                        id, Map.of("trading", seal(new ApplicationId(SomeIds.id(99)), "trading", GOOD)))))
                .isInstanceOf(FlowRefusal.PasswordUnreadable.class);
        assertThat(refusal(visit.choose(id, Map.of("trading", "no blob at all"))))
                .isInstanceOf(FlowRefusal.PasswordUnreadable.class);
        String old = FakeSealedPasswords.seal(GOOD, place(id, "trading"), world.clock.instant());
        assertThat(refusal(visit.choose(id, Map.of("trading", old)))).isInstanceOf(FlowRefusal.PasswordMissing.class);
    }

    @Test
    void a_kind_that_is_no_longer_chosen_loses_its_password() {
        ApplicationId id = started();
        done(visit.choose(id, Map.of("trading", seal(id, "trading", GOOD), "funds", seal(id, "funds", GOOD_TOO))));
        assertThat(kept(id)).containsExactly("funds", "trading");

        done(visit.choose(id, List.of("trading"), Map.of()));
        assertThat(kept(id)).containsExactly("trading");
    }

    @Test
    void what_the_counter_refuses_is_wiped_and_chosen_anew_and_what_is_done_stays_done() {
        ApplicationId id = applyFor(Map.of("trading", GOOD, "monitoring-centre", GOOD_TOO));
        world.ctp.willDecline("131", "CTP:弱密码");
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Returned.class);
        assertThat(kept(id)).isEmpty();

        done(visit.choose(id, Map.of("trading", seal(id, "trading", "Nw5bTy8d"))));
        world.clock.pass(Duration.ofMinutes(1));
        visit.readSignAndSubmit(id);
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.password()).isEqualTo("Nw5bTy8d"));
        assertThat(world.cfmmc.effects()).hasSize(1);
    }

    @Test
    void after_a_freeze_and_a_thaw_the_same_password_is_set_once() {
        ApplicationId id = applyFor("trading", GOOD);
        li.claim(id);
        li.approve(id);
        zhao.freeze(id);
        world.work.tick();
        assertThat(kept(id)).containsExactly("trading");
        zhao.thaw(id);
        li.passes(id);

        assertThat(world.ctp.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.password()).isEqualTo(GOOD));
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void a_rejected_application_keeps_no_password() {
        ApplicationId id = applyFor("trading", GOOD);
        li.claim(id);
        li.reject(id);

        assertThat(kept(id)).isEmpty();
        assertThat(world.ctp.effects()).isEmpty();
    }

    @Test
    void a_password_whose_time_is_over_is_wiped_never_sent_and_asked_for_again() {
        ApplicationId id = applyFor("trading", GOOD);
        world.clock.pass(Duration.ofDays(16));
        world.credentials.chosen.wipeExpired();
        assertThat(kept(id)).isEmpty();
        li.passes(id);

        assertThat(world.ctp.effects()).isEmpty();
        assertThat(world.application(id).state())
                .isInstanceOfSatisfying(
                        ApplicationState.Returned.class,
                        returned -> assertThat(returned.mend())
                                .singleElement()
                                .satisfies(mend -> assertThat(mend.step()).isEqualTo(FlowStep.ITEMS)));
    }

    @Test
    void at_submission_the_passwords_are_judged_once_more() {
        ApplicationId id = upToSubmission("trading", GOOD);
        world.clock.pass(Duration.ofDays(16));

        assertThat(refusal(visit.submit(id))).isInstanceOf(FlowRefusal.PasswordMissing.class);
    }

    @Test
    void by_two_steps_the_temporary_password_differs_and_the_chosen_one_stands_at_the_end() {
        ApplicationId id = applyFor("trading", GOOD);
        world.restartWith(world.ctpInTwoSteps);
        li.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(kept(id)).isEmpty();
    }

    private ApplicationId started() {
        ApplicationId id = visit.start();
        done(visit.openNotice(id));
        return id;
    }

    private ApplicationId applyFor(String kind, String password) {
        return applyFor(Map.of(kind, password));
    }

    private ApplicationId applyFor(Map<String, String> passwords) {
        ApplicationId id = upToSubmission(passwords);
        return done(visit.submit(id));
    }

    private ApplicationId upToSubmission(String kind, String password) {
        return upToSubmission(Map.of(kind, password));
    }

    private ApplicationId upToSubmission(Map<String, String> passwords) {
        ApplicationId id = started();
        Map<String, String> sealed = new HashMap<>();
        passwords.forEach((kind, password) -> sealed.put(kind, seal(id, kind, password)));
        done(visit.choose(id, sealed));
        done(visit.showDocument(id));
        done(visit.confirmPhone(id));
        done(visit.showFace(id));
        done(visit.readAndAccept(id, Duration.ofSeconds(10)));
        done(visit.sign(id));
        return id;
    }

    private String seal(ApplicationId id, String kind, String password) {
        return FakeSealedPasswords.seal(
                password, place(id, kind), world.clock.instant().plus(Duration.ofDays(15)));
    }

    private static SealedFor place(ApplicationId id, String kind) {
        return new SealedFor(id.value(), kind);
    }

    private List<String> kept(ApplicationId id) {
        return world.credentials.chosenPasswords.kept(id.value()).stream()
                .map(SealedFor::item)
                .toList();
    }

    private SecretState.Why state(ApplicationId id) {
        SecretId secret =
                new SecretId(world.application(id).items().getFirst().id().value());
        return ((SecretState.Wiped) world.credentials.keep.state(secret).orElseThrow()).why();
    }

    private long audited(String action) {
        return world.audit.unsealed(1000).stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }
}
