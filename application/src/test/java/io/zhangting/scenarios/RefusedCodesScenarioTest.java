package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.FlowResult;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedCodesScenarioTest {

    private static final FlowRefusal WRONG = new FlowRefusal.CodeWrong();

    private static final Limit FAILURES = Limited.FAILURES_PER_CUSTOMER.byDefault();

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final ApplicationId id = visit.start();

    @BeforeEach
    void beforeThePhoneStep() {
        done(visit.choose(id, "trading"));
        done(visit.showDocument(id));
    }

    @Test
    void after_five_wrong_tries_the_right_code_is_worth_nothing() {
        done(visit.askForCode(id, CodePurpose.PHONE));
        tryWrongCodes(CodeRules.TRIES_PER_CODE);

        assertThat(refusal(confirm(visit.lastCode()))).isEqualTo(WRONG);
    }

    @Test
    void ten_failures_close_the_account_for_codes_also_for_a_new_one() {
        done(visit.askForCode(id, CodePurpose.PHONE));
        tryWrongCodes(FAILURES.times());
        world.clock.pass(CodeRules.RESEND_AFTER);
        done(visit.askForCode(id, CodePurpose.PHONE));

        assertThat(refusal(confirm(visit.lastCode()))).isInstanceOf(FlowRefusal.TooManyTries.class);
        world.clock.pass(FAILURES.window());
        assertThat(done(visit.confirmPhone(id))).isEqualTo(id);
    }

    @Test
    void tries_without_any_code_sent_are_wrong_and_cost_nothing() {
        tryWrongCodes(2 * FAILURES.times());

        assertThat(done(visit.confirmPhone(id))).isEqualTo(id);
    }

    @Test
    void a_right_code_works_once() {
        done(visit.confirmPhone(id));

        assertThat(refusal(confirm(visit.lastCode()))).isEqualTo(WRONG);
    }

    @Test
    void a_code_lives_five_minutes() {
        done(visit.askForCode(id, CodePurpose.PHONE));
        world.clock.pass(CodeRules.LIFE);

        assertThat(refusal(confirm(visit.lastCode()))).isEqualTo(WRONG);
    }

    @Test
    void only_the_latest_code_counts() {
        done(visit.askForCode(id, CodePurpose.PHONE));
        String earlier = visit.lastCode();
        world.clock.pass(CodeRules.RESEND_AFTER);
        done(visit.askForCode(id, CodePurpose.PHONE));

        assertThat(refusal(confirm(earlier))).isEqualTo(WRONG);
        assertThat(done(confirm(visit.lastCode()))).isEqualTo(id);
    }

    @Test
    void a_code_of_another_session_is_wrong() {
        Visit elsewhere = new Visit(world, SomeCustomers.wang(), "computer at work");
        world.clock.pass(Duration.ofMinutes(1));
        elsewhere.signIn();
        done(visit.askForCode(id, CodePurpose.PHONE));

        assertThat(refusal(world.applications.phone.confirm(elsewhere.customer(), id, visit.lastCode())))
                .isEqualTo(WRONG);
    }

    @Test
    void a_code_of_another_purpose_is_wrong() {
        done(visit.confirmPhone(id));
        done(visit.showFace(id));
        done(visit.readAndAccept(id, Duration.ofSeconds(60)));
        done(visit.askForCode(id, CodePurpose.PHONE));
        String forThePhone = visit.lastCode();

        assertThat(refusal(world.applications.agreements.sign(visit.customer(), id, forThePhone)))
                .isEqualTo(WRONG);
        assertThat(done(visit.sign(id))).isEqualTo(id);
    }

    @Test
    void a_code_of_another_application_is_wrong() {
        done(visit.confirmPhone(id));
        done(visit.showFace(id));
        visit.readSignAndSubmit(id);
        Desk desk = new Desk(world, World.LI);
        desk.passes(id);
        ApplicationId second = done(world.applications.start.start(visit.customer(), "reset-password", "second"))
                .id();
        done(visit.choose(second, "funds"));
        world.clock.pass(CodeRules.RESEND_AFTER);
        done(visit.askForCode(second, CodePurpose.PHONE));

        var first = world.application(id).items().getFirst().id();
        assertThat(refusal(visit.openPassword(id, first, visit.lastCode()))).isEqualTo(WRONG);
    }

    @Test
    void codes_are_sent_once_a_minute_ten_times_an_hour() {
        done(visit.askForCode(id, CodePurpose.PHONE));
        assertThat(refusal(visit.askForCode(id, CodePurpose.PHONE)))
                .isEqualTo(new FlowRefusal.TooManyCodes(CodeRules.RESEND_AFTER));
        for (int sent = 2; sent <= 10; sent++) {
            world.clock.pass(CodeRules.RESEND_AFTER);
            done(visit.askForCode(id, CodePurpose.PHONE));
        }
        world.clock.pass(CodeRules.RESEND_AFTER);

        assertThat(refusal(visit.askForCode(id, CodePurpose.PHONE)))
                .isEqualTo(new FlowRefusal.TooManyCodes(Duration.ofMinutes(50)));
    }

    private FlowResult<ApplicationId> confirm(String code) {
        return world.applications.phone.confirm(visit.customer(), id, code);
    }

    private void tryWrongCodes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refusal(confirm("no code"))).isEqualTo(WRONG);
        }
    }
}
