package io.zhangting.execution.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import org.junit.jupiter.api.Test;

/** What every counter does that can lift locks; the rest is told by {@link TroubledCounterContract}. */
public abstract class UnlockingCounterContract extends TroubledCounterContract {

    /** The lock of somebody whom the counter knows. */
    protected abstract AccountUnlock unlock();

    protected abstract void theAccountIsLocked();

    protected abstract LockReading lock(String account);

    /** What is read when the counter cannot be reached. */
    protected abstract LockReading lockOutOfReach();

    @Test
    void a_lock_is_read_and_lifted_once() {
        theAccountIsLocked();
        assertThat(lock(unlock().login())).isInstanceOf(LockReading.Locked.class);

        assertThat(askToUnlock()).isEqualTo(new Outcome.Applied());
        assertThat(askToUnlock()).isEqualTo(new Outcome.Applied());
        assertThat(effects()).isEqualTo(1);
        assertThat(lock(unlock().login())).isEqualTo(new LockReading.NotLocked());
    }

    @Test
    void what_is_not_locked_is_declined_in_the_counters_words() {
        assertThat(askToUnlock()).isInstanceOfSatisfying(Outcome.Declined.class, declined -> {
            assertThat(declined.code()).isNotBlank();
            assertThat(declined.text()).isNotBlank();
        });
        assertThat(effects()).isZero();
    }

    @Test
    void a_lost_reply_of_an_unlock_is_found_by_a_probe() {
        theAccountIsLocked();
        theReplyWillBeLost();

        assertThat(askToUnlock()).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void out_of_reach_or_for_a_stranger_a_lock_is_not_known() {
        assertThat(lockOutOfReach()).isInstanceOf(LockReading.NotKnown.class);
        assertThat(lock("89999999")).isInstanceOf(LockReading.NotKnown.class);
    }

    private Outcome askToUnlock() {
        return ((UnlockingCounter) counter()).unlock(key, unlock());
    }
}
