package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.halls.domain.PasswordPurpose;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simulators.zhangting.front.FrontFault;
import simulators.zhangting.front.FrontFaultKind;
import simulators.zhangting.front.FrontMode;

/** The operator's session, through the real jctp and JNI. */
class PrivilegedOperatorIT {

    private static int number;

    /** Another one for each test: a counter refuses the one that it has. */
    private static String text = "";

    @TempDir
    private static Path folder;

    private static StandIn ctp;
    private static PrivilegedOperatorCounter counter;

    @BeforeAll
    static void start() {
        ctp = new StandIn(folder).up();
        counter = ctp.privilegedOperator();
    }

    @AfterAll
    static void stop() {
        ctp.close();
    }

    @BeforeEach
    void begin() {
        ctp.begin();
        ctp.front.privilegedOperator(true);
        number++;
        text = "N3wPassw0rd" + number;
    }

    private static Outcome reset(PasswordPurpose purpose) {
        return counter.resetPassword(StandIn.attempt(1), StandIn.reset(purpose), NewPassword.of(text));
    }

    @ParameterizedTest
    @EnumSource(
            value = PasswordPurpose.class,
            names = {"TRADING", "FUNDS"})
    void one_call_sets_the_new_password(PasswordPurpose purpose) {
        assertThat(reset(purpose)).isEqualTo(new Outcome.Applied());

        assertThat(ctp.opensWith(purpose, text)).isTrue();
        assertThat(ctp.effects()).hasSize(1);
    }

    @Test
    void without_the_privilege_a_person_has_to_mend_it() {
        ctp.front.privilegedOperator(false);

        assertThat(reset(PasswordPurpose.TRADING))
                .isInstanceOfSatisfying(
                        Outcome.Stopped.class,
                        stopped -> assertThat(stopped.why()).contains("10 "));
        assertThat(ctp.effects()).isEmpty();
    }

    @Test
    void an_unknown_investor_is_declined() {
        Outcome outcome = counter.resetPassword(
                StandIn.attempt(1), StandIn.reset(PasswordPurpose.TRADING, "89999999"), NewPassword.of(text));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.code()).isEqualTo("11"));
    }

    @Test
    void a_lost_reply_is_unknown_and_only_people_can_find_out() {
        ctp.front.script(FrontFault.of(FrontFaultKind.LOST_REPLY).on("ReqUserPasswordUpdate"));

        assertThat(reset(PasswordPurpose.TRADING)).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter.probe(StandIn.attempt(1))).isInstanceOf(Probe.NoAnswer.class);
        assertThat(ctp.effects()).hasSize(1);
    }

    @Test
    void a_call_that_never_comes_back_is_unknown_and_its_process_is_replaced() {
        long before = ctp.pid();
        ctp.front.script(FrontFault.of(FrontFaultKind.HANG_CALL).on("ReqUserPasswordUpdate"));

        assertThat(reset(PasswordPurpose.TRADING)).isInstanceOf(Outcome.Unknown.class);
        ctp.awaitUpAgain(before);

        assertThat(reset(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
        assertThat(ctp.effects()).hasSize(1);
    }

    @Test
    void a_library_that_no_longer_calls_back_is_given_up_after_two_silences() {
        ctp.front.script(FrontFault.of(FrontFaultKind.HANG_AFTER_EFFECT).on("ReqUserPasswordUpdate"));

        assertThat(reset(PasswordPurpose.TRADING)).isInstanceOf(Outcome.Unknown.class);
        assertThat(reset(PasswordPurpose.FUNDS)).isInstanceOf(Outcome.Unknown.class);
        await().until(() -> !(ctp.trader.session() instanceof SessionState.Up));
        StandIn.awaitUp(ctp.trader);

        assertThat(counter.resetPassword(
                        StandIn.attempt(2), StandIn.reset(PasswordPurpose.FUNDS), NewPassword.of("An0therOne")))
                .isEqualTo(new Outcome.Applied());
    }

    @Test
    void a_front_that_goes_away_is_found_again() {
        ctp.front.mode(FrontMode.REFUSING);
        await().until(() -> ctp.trader.session() instanceof SessionState.Interrupted);

        assertThat(reset(PasswordPurpose.TRADING)).isInstanceOf(Outcome.NotSent.class);
        ctp.front.mode(FrontMode.NORMAL);
        StandIn.awaitUp(ctp.trader);

        assertThat(reset(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
    }

    @Test
    void a_peer_that_accepts_and_closes_is_left_alone_and_found_again() {
        ctp.front.mode(FrontMode.STORM);
        await().until(() ->
                ctp.trader.session() instanceof SessionState.Interrupted(String why) && why.contains("next try in"));

        ctp.front.mode(FrontMode.NORMAL);
        StandIn.awaitUp(ctp.trader);

        assertThat(reset(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
    }
}
