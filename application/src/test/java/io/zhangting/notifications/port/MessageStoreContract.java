package io.zhangting.notifications.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SomeIds;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.SentMessage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of messages does. */
public abstract class MessageStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Message ONE = SomeMessages.message(1, "【示例期货】验证码123456");
    private static final Message OTHER = SomeMessages.message(2, "【示例期货】已受理");

    private static final About ABOUT_ONE = About.event("code/1");
    private static final About ABOUT_OTHER = new About("application/1/7", Optional.of(SomeIds.application(1)), "办理完成");

    protected abstract MessageStore messages();

    @Test
    void an_added_message_waits_with_its_phone_and_body() {
        messages().add(ONE, ABOUT_ONE, NOON);
        messages().add(OTHER, ABOUT_OTHER, NOON);

        assertThat(messages().waiting(ONE.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(ONE);
    }

    @Test
    void an_accepted_message_waits_no_longer() {
        messages().add(ONE, ABOUT_ONE, NOON);
        messages().add(OTHER, ABOUT_OTHER, NOON);
        messages().accepted(ONE.id(), "G-1", NOON);

        assertThat(messages().waiting(ONE.id())).isEmpty();
        assertThat(messages().waiting(OTHER.id())).isPresent();
    }

    @Test
    void a_message_that_was_given_up_waits_no_longer() {
        messages().add(ONE, ABOUT_ONE, NOON);
        messages().givenUp(ONE.id(), "malformed", NOON);

        assertThat(messages().waiting(ONE.id())).isEmpty();
    }

    @Test
    void failures_are_counted_and_the_message_goes_on_waiting() {
        messages().add(ONE, ABOUT_ONE, NOON);
        messages().add(OTHER, ABOUT_OTHER, NOON);

        assertThat(messages().failed(ONE.id(), "busy")).isEqualTo(1);
        assertThat(messages().failed(ONE.id(), "busy")).isEqualTo(2);
        assertThat(messages().failed(OTHER.id(), "busy")).isEqualTo(1);
        assertThat(messages().waiting(ONE.id())).isPresent();
    }

    @Test
    void an_event_is_told_once() {
        assertThat(messages().add(ONE, ABOUT_ONE, NOON)).isTrue();
        assertThat(messages().add(OTHER, ABOUT_ONE, NOON)).isFalse();

        assertThat(messages().waiting(OTHER.id())).isEmpty();
        assertThat(messages().exists(OTHER.id())).isFalse();
    }

    @Test
    void a_receipt_settles_what_was_accepted_once() {
        messages().add(OTHER, ABOUT_OTHER, NOON);
        messages().accepted(OTHER.id(), "G-1", NOON);

        assertThat(messages().receipt(OTHER.id(), Optional.empty(), NOON.plusSeconds(9)))
                .isTrue();
        assertThat(messages().receipt(OTHER.id(), Optional.of("4001 号码无效"), NOON.plusSeconds(10)))
                .isFalse();
        assertThat(messages().about(SomeIds.application(1)))
                .containsExactly(
                        new SentMessage("办理完成", SentMessage.State.DELIVERED, NOON, Optional.of(NOON.plusSeconds(9))));
    }

    @Test
    void a_receipt_proves_that_a_message_need_not_be_handed_over_again() {
        messages().add(OTHER, ABOUT_OTHER, NOON);

        assertThat(messages().receipt(OTHER.id(), Optional.of("4001 号码无效"), NOON))
                .isTrue();
        assertThat(messages().waiting(OTHER.id())).isEmpty();
        messages().accepted(OTHER.id(), "G-1", NOON.plusSeconds(1));
        assertThat(messages().about(SomeIds.application(1)))
                .extracting(SentMessage::state)
                .containsExactly(SentMessage.State.UNDELIVERABLE);
    }

    @Test
    void a_receipt_for_nothing_changes_nothing() {
        assertThat(messages().receipt(ONE.id(), Optional.empty(), NOON)).isFalse();
        assertThat(messages().exists(ONE.id())).isFalse();
    }

    @Test
    void what_was_never_written_does_not_wait() {
        assertThat(messages().waiting(ONE.id())).isEmpty();
    }
}
