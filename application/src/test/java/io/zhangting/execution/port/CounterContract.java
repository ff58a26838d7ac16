package io.zhangting.execution.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every counter does when all goes well or is refused; {@link TroubledCounterContract} tells the rest. */
public abstract class CounterContract {

    protected static final NewPassword PASSWORD = NewPassword.of("4x6Nk2Wp");

    protected static final SecretId SECRET = new SecretId(UUID.randomUUID());

    protected final AttemptId key = new AttemptId(UUID.randomUUID());

    protected abstract Counter counter();

    /** A password that this counter can set for somebody whom it knows. */
    protected abstract PasswordReset reset();

    /** How many passwords were really set for that somebody since the test began. */
    protected abstract int effects();

    /** Whether the password that is set at the counter now is this one. */
    protected abstract boolean opensWith(NewPassword password);

    /** The next call is declined by the counter's own rules. */
    protected abstract void theCounterWillDecline(String code, String text);

    /** The next call is taken on, and its result comes later. */
    protected abstract void theResultWillComeLater();

    /** What was taken on is done now. */
    protected abstract void theResultIsIn();

    @Test
    void a_password_is_set() {
        assertThat(ask()).isEqualTo(new Outcome.Applied());
        assertThat(effects()).isEqualTo(1);
        assertThat(opensWith(PASSWORD)).isTrue();
        assertThat(counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
    }

    @Test
    void the_same_key_is_never_carried_out_twice() {
        ask();

        assertThat(ask()).isEqualTo(new Outcome.Applied());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void another_key_is_another_attempt() {
        NewPassword other = NewPassword.of("Qr7sT9uv");
        ask();
        sets(counter(), new AttemptId(UUID.randomUUID()), reset(), other);

        assertThat(effects()).isEqualTo(2);
        assertThat(opensWith(other)).isTrue();
    }

    @Test
    void a_refusal_is_told_in_the_counters_own_words() {
        theCounterWillDecline("131", "CTP:弱密码");

        assertThat(ask()).isEqualTo(new Outcome.Declined("131", "CTP:弱密码"));
        assertThat(effects()).isZero();
    }

    @Test
    void a_refusal_is_remembered_under_its_key() {
        theCounterWillDecline("131", "CTP:弱密码");
        ask();

        assertThat(ask()).isEqualTo(new Outcome.Declined("131", "CTP:弱密码"));
        assertThat(counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Declined("131", "CTP:弱密码")));
        assertThat(effects()).isZero();
    }

    @Test
    void a_result_that_comes_later_is_asked_for_by_its_key() {
        theResultWillComeLater();

        assertThat(ask()).isInstanceOf(Outcome.Pending.class);
        assertThat(counter().probe(key))
                .isInstanceOfSatisfying(
                        Probe.Settled.class,
                        settled -> assertThat(settled.result()).isInstanceOf(Probe.Result.Pending.class));
        assertThat(effects()).isZero();

        theResultIsIn();
        assertThat(counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(effects()).isEqualTo(1);
        assertThat(opensWith(PASSWORD)).isTrue();
    }

    protected final Outcome ask() {
        return sets(counter(), key, reset(), PASSWORD);
    }

    protected static Outcome sets(Counter counter, AttemptId key, PasswordReset reset, NewPassword password) {
        return ((PasswordCounter) counter).resetPassword(key, reset, password);
    }
}
