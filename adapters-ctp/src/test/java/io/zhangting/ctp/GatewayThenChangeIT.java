package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.TwoStepCounter;
import io.zhangting.execution.port.TwoStepCounterContract;
import io.zhangting.halls.domain.PasswordPurpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import simulators.zhangting.front.FrontFault;
import simulators.zhangting.front.FrontFaultKind;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

/** Both steps, through the real jctp and JNI. */
class GatewayThenChangeIT extends TwoStepCounterContract {

    @TempDir
    private static Path folder;

    private static StandIn ctp;
    private static GatewayThenChangeCounter counter;

    /** By the contract; one that does not wait long for its gateway where that will not answer. */
    private GatewayThenChangeCounter asked = counter;

    @BeforeAll
    static void start() {
        ctp = new StandIn(folder).up();
        counter = ctp.gatewayThenChange();
    }

    @AfterAll
    static void stop() {
        ctp.close();
    }

    @BeforeEach
    void begin() {
        ctp.begin();
        asked = counter;
    }

    private static Outcome change(PasswordPurpose purpose) {
        return counter.change(StandIn.attempt(2), StandIn.reset(purpose), TEMPORARY, PASSWORD);
    }

    private void temporary(PasswordPurpose purpose) {
        assertThat(counter.setTemporary(first, StandIn.reset(purpose), TEMPORARY))
                .isEqualTo(new Outcome.Applied());
    }

    private Probe probe() {
        return counter.probeChange(StandIn.attempt(2), StandIn.reset(PasswordPurpose.TRADING), first);
    }

    @Test
    void the_child_has_mapped_the_real_jctp_and_the_stand_in() throws IOException {
        String maps = Files.readString(Path.of("/proc/" + ctp.pid() + "/maps"));

        assertThat(maps).contains("/flow-ctp-main/native/libjctp.so", "/flow-ctp-main/native/libthosttraderapi_se.so");
        assertThat(Files.readString(Path.of("/proc/self/maps"))).doesNotContain("libjctp", "libthost");
    }

    @ParameterizedTest
    @EnumSource(
            value = PasswordPurpose.class,
            names = {"TRADING", "FUNDS"})
    void two_steps_leave_the_new_password_and_one_effect_at_the_front(PasswordPurpose purpose) {
        temporary(purpose);

        assertThat(change(purpose)).isEqualTo(new Outcome.Applied());

        assertThat(ctp.opensWith(purpose, "4x6Nk2Wp")).isTrue();
        assertThat(ctp.effects())
                .singleElement()
                .satisfies(entry -> assertThat(entry.effect().account()).isEqualTo(StandIn.ACCOUNT));
    }

    @Test
    void a_weak_password_is_declined_in_the_counters_own_words() {
        temporary(PasswordPurpose.TRADING);
        ctp.front.script(FrontFault.error(131, "CTP：您当前密码为弱密码，请修改成强密码后重新登录").on("ReqUserPasswordUpdate"));

        assertThat(change(PasswordPurpose.TRADING))
                .isEqualTo(new Outcome.Declined("131", "CTP：您当前密码为弱密码，请修改成强密码后重新登录"));
    }

    @Test
    void gb18030_texts_arrive_intact() {
        temporary(PasswordPurpose.TRADING);
        ctp.front.script(FrontFault.error(7777, "修改密码失败：䶮㛃·龘").on("ReqUserPasswordUpdate"));

        assertThat(change(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Declined("7777", "修改密码失败：䶮㛃·龘"));
    }

    @Test
    void a_funds_password_that_is_not_the_old_one_stops_too() {
        temporary(PasswordPurpose.FUNDS);

        Outcome outcome = counter.change(
                StandIn.attempt(2), StandIn.reset(PasswordPurpose.FUNDS), NewPassword.of("Wr0ngTemp"), PASSWORD);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Stopped.class,
                        stopped -> assertThat(stopped.why()).contains("2001 CTP:资金密码错误"));
        assertThat(ctp.effects()).isEmpty();
    }

    @Test
    void an_account_that_does_not_fit_into_the_field_is_never_cut_to_another_ones() {
        PasswordReset reset = StandIn.reset(PasswordPurpose.TRADING, StandIn.ACCOUNT + "99999");
        long before = ctp.pid();

        assertThat(counter.change(StandIn.attempt(2), reset, TEMPORARY, PASSWORD))
                .isInstanceOf(Outcome.Stopped.class);
        assertThat(ctp.pid()).isEqualTo(before);
    }

    @Test
    void a_temporary_password_that_does_not_fit_stops_before_the_account_is_locked() {
        temporary(PasswordPurpose.TRADING);
        int before = ctp.front.logins().getOrDefault(StandIn.ACCOUNT, 0);

        Outcome outcome = counter.change(
                StandIn.attempt(2), StandIn.reset(PasswordPurpose.TRADING), NewPassword.of("Wr0ngTemp"), PASSWORD);

        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(ctp.front.logins()).containsEntry(StandIn.ACCOUNT, before + 1);
        assertThat(ctp.effects()).isEmpty();
    }

    @Test
    void a_locked_account_is_declined() {
        temporary(PasswordPurpose.TRADING);
        ctp.state().locks().lock(ServiceName.CTP_MANAGEMENT, StandIn.ACCOUNT);

        assertThat(change(PasswordPurpose.TRADING))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.code()).isEqualTo("75"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontFaultKind.class,
            names = {"DISCONNECT_BEFORE_EFFECT", "DISCONNECT_AFTER_EFFECT", "CRASH_BEFORE_EFFECT", "CRASH_AFTER_EFFECT"
            })
    void a_line_or_child_that_breaks_in_mid_call_is_unknown_and_settled_by_the_probe(FrontFaultKind fault) {
        long before = ctp.pid();
        temporary(PasswordPurpose.TRADING);
        ctp.front.script(FrontFault.of(fault).on("ReqUserPasswordUpdate"));

        assertThat(change(PasswordPurpose.TRADING)).isInstanceOf(Outcome.Unknown.class);
        if (fault.name().startsWith("CRASH")) {
            ctp.awaitUpAgain(before);
        }
        if (fault.name().endsWith("AFTER_EFFECT")) {
            assertThat(probe()).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        } else {
            assertThat(probe()).isEqualTo(new Probe.NothingDone());
            assertThat(change(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
        }
        assertThat(ctp.effects()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontFaultKind.class,
            names = {"DUPLICATE_REPLY", "STRANGE_REPLY_FIRST", "NO_INFO"})
    void odd_replies_change_nothing(FrontFaultKind fault) {
        temporary(PasswordPurpose.TRADING);
        ctp.front.script(FrontFault.of(fault).on("ReqUserPasswordUpdate"));

        assertThat(change(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
        assertThat(ctp.effects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -3})
    void the_librarys_flow_control_is_waited_out(int code) {
        temporary(PasswordPurpose.TRADING);
        ctp.front.script(FrontFault.local(code).on("ReqUserPasswordUpdate"));

        assertThat(change(PasswordPurpose.TRADING)).isEqualTo(new Outcome.Applied());
    }

    @Test
    void an_unknown_investor_is_declined_by_the_gateway_already() {
        Outcome outcome = counter.setTemporary(first, StandIn.reset(PasswordPurpose.TRADING, "89999999"), TEMPORARY);

        assertThat(outcome).isEqualTo(new Outcome.Declined("13", "CTP:找不到投资者"));
    }

    @Override
    protected TwoStepCounter counter() {
        return asked;
    }

    @Override
    protected PasswordReset reset() {
        return StandIn.reset(PasswordPurpose.TRADING);
    }

    @Override
    protected boolean opensWith(NewPassword password) {
        return password.reveal(text -> ctp.opensWith(PasswordPurpose.TRADING, text));
    }

    @Override
    protected void theGatewaysReplyWillBeLost() {
        asked = ctp.impatient();
        ctp.state().faults().once(ServiceName.CTP_MANAGEMENT, FaultKind.LOST_REPLY);
    }

    @Override
    protected void theFrontsReplyWillBeLost() {
        ctp.front.script(FrontFault.of(FrontFaultKind.LOST_REPLY).on("ReqUserPasswordUpdate"));
    }

    @Override
    protected void theFrontWillNeverSeeTheRequest() {
        ctp.front.script(FrontFault.of(FrontFaultKind.DROP).on("ReqUserPasswordUpdate"));
    }

    @Override
    protected void theFrontWillDecline(String code, String text) {
        ctp.front.script(FrontFault.error(Integer.parseInt(code), text).on("ReqUserPasswordUpdate"));
    }
}
