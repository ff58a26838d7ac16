package io.zhangting.execution.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import org.junit.jupiter.api.Test;

/** What is known of a counter when replies are lost, and that a fenced key stays without effect. */
public abstract class TroubledCounterContract extends CounterContract {

    /** The same counter when it cannot be reached. */
    protected abstract Counter unreachableCounter();

    /** The next call is carried out, and its reply never comes. */
    protected abstract void theReplyWillBeLost();

    /** The next call never comes to the counter's ears. */
    protected abstract void theRequestWillBeLost();

    /** The next call is sent away because there are too many. */
    protected abstract void theCounterWillBeBusy();

    @Test
    void a_lost_reply_leaves_the_outcome_unknown_and_a_probe_finds_it_applied() {
        theReplyWillBeLost();

        assertThat(ask()).isInstanceOf(Outcome.Unknown.class);
        assertThat(counter().probe(key)).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void asking_again_under_the_key_of_a_lost_reply_does_nothing_more() {
        theReplyWillBeLost();
        ask();

        assertThat(ask()).isEqualTo(new Outcome.Applied());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_lost_request_is_found_to_have_done_nothing() {
        theRequestWillBeLost();

        assertThat(ask()).isInstanceOfAny(Outcome.Unknown.class, Outcome.NotSent.class);
        assertThat(counter().probe(key)).isEqualTo(new Probe.NothingDone());
        assertThat(effects()).isZero();
    }

    @Test
    void a_key_that_was_found_to_have_done_nothing_never_does_anything() {
        assertThat(counter().probe(key)).isEqualTo(new Probe.NothingDone());

        assertThat(ask()).isInstanceOf(Outcome.NotSent.class);
        assertThat(effects()).isZero();
        assertThat(counter().probe(key)).isEqualTo(new Probe.NothingDone());
    }

    @Test
    void a_busy_counter_did_nothing_and_the_key_is_still_good() {
        theCounterWillBeBusy();

        assertThat(ask()).isInstanceOf(Outcome.NotSent.class);
        assertThat(effects()).isZero();
        assertThat(ask()).isEqualTo(new Outcome.Applied());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void out_of_reach_nothing_is_thrown_and_nothing_is_claimed() {
        assertThat(sets(unreachableCounter(), key, reset(), PASSWORD))
                .isInstanceOfAny(Outcome.NotSent.class, Outcome.Unknown.class);
        assertThat(unreachableCounter().probe(key)).isInstanceOf(Probe.NoAnswer.class);
        assertThat(effects()).isZero();
    }
}
