package io.zhangting.execution.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every counter does that resets a password in two steps. */
public abstract class TwoStepCounterContract {

    protected static final NewPassword TEMPORARY = NewPassword.of("7tMp4Vr8");
    protected static final NewPassword PASSWORD = NewPassword.of("4x6Nk2Wp");

    protected final AttemptId first = new AttemptId(UUID.randomUUID());
    protected final AttemptId second = new AttemptId(UUID.randomUUID());

    protected abstract TwoStepCounter counter();

    /** A password that this counter can set for somebody whom it knows. */
    protected abstract PasswordReset reset();

    /** Whether the password that stands at the counter now is this one. */
    protected abstract boolean opensWith(NewPassword password);

    /** The next temporary password is set, and the reply never comes. */
    protected abstract void theGatewaysReplyWillBeLost();

    /** The next change is carried out, and its reply never comes. */
    protected abstract void theFrontsReplyWillBeLost();

    /** The next change never comes to the front's ears. */
    protected abstract void theFrontWillNeverSeeTheRequest();

    /** The next change is refused by the front's own rules. */
    protected abstract void theFrontWillDecline(String code, String text);

    @Test
    void a_temporary_password_is_set_and_then_changed() {
        assertThat(setTemporary()).isEqualTo(new Outcome.Applied());
        assertThat(opensWith(TEMPORARY)).isTrue();

        assertThat(change()).isEqualTo(new Outcome.Applied());
        assertThat(opensWith(PASSWORD)).isTrue();
    }

    @Test
    void the_first_step_asked_for_again_under_its_key_does_not_undo_the_second() {
        setTemporary();
        change();

        assertThat(setTemporary()).isEqualTo(new Outcome.Applied());
        assertThat(opensWith(PASSWORD)).isTrue();
    }

    @Test
    void a_change_names_the_temporary_password_that_stands() {
        setTemporary();

        assertThat(counter().change(second, reset(), NewPassword.of("Qr7sT9uv"), PASSWORD))
                .isNotInstanceOf(Outcome.Applied.class);
        assertThat(opensWith(TEMPORARY)).isTrue();
    }

    @Test
    void a_lost_reply_of_the_first_step_is_found_by_its_key() {
        theGatewaysReplyWillBeLost();

        assertThat(setTemporary()).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter().probe(first)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(opensWith(TEMPORARY)).isTrue();
    }

    @Test
    void a_first_step_that_was_found_to_have_done_nothing_never_does_anything() {
        assertThat(counter().probe(first)).isEqualTo(new Probe.NothingDone());

        assertThat(setTemporary()).isInstanceOf(Outcome.NotSent.class);
    }

    @Test
    void a_lost_reply_of_the_second_step_is_found_by_what_stands() {
        setTemporary();
        theFrontsReplyWillBeLost();

        assertThat(change()).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter().probeChange(second, reset(), first))
                .isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(opensWith(PASSWORD)).isTrue();
    }

    @Test
    void a_lost_request_of_the_second_step_leaves_the_temporary_password_and_can_be_sent_anew() {
        setTemporary();
        theFrontWillNeverSeeTheRequest();

        assertThat(change()).isInstanceOfAny(Outcome.Unknown.class, Outcome.NotSent.class);
        assertThat(counter().probeChange(second, reset(), first)).isEqualTo(new Probe.NothingDone());
        assertThat(counter().change(new AttemptId(UUID.randomUUID()), reset(), TEMPORARY, PASSWORD))
                .isEqualTo(new Outcome.Applied());
        assertThat(opensWith(PASSWORD)).isTrue();
    }

    @Test
    void a_refusal_of_the_second_step_leaves_the_temporary_password() {
        setTemporary();
        theFrontWillDecline("131", "CTP:弱密码");

        assertThat(change()).isEqualTo(new Outcome.Declined("131", "CTP:弱密码"));
        assertThat(opensWith(TEMPORARY)).isTrue();
    }

    @Test
    void a_temporary_password_that_somebody_else_has_set_since_leaves_the_change_unknown() {
        setTemporary();
        counter().setTemporary(new AttemptId(UUID.randomUUID()), reset(), NewPassword.of("Qr7sT9uv"));

        assertThat(counter().probeChange(second, reset(), first)).isInstanceOf(Probe.NoAnswer.class);
    }

    protected final Outcome setTemporary() {
        return counter().setTemporary(first, reset(), TEMPORARY);
    }

    protected final Outcome change() {
        return counter().change(second, reset(), TEMPORARY, PASSWORD);
    }
}
