package io.zhangting.notifications.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.notifications.domain.Message;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of messages does. */
public abstract class MessageStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Message ONE = SomeMessages.message(1, "【示例期货】验证码123456");
    private static final Message OTHER = SomeMessages.message(2, "【示例期货】已受理");

    protected abstract MessageStore messages();

    @Test
    void an_added_message_waits_with_its_phone_and_body() {
        messages().add(ONE, NOON);
        messages().add(OTHER, NOON);

        assertThat(messages().waiting(ONE.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(ONE);
    }

    @Test
    void an_accepted_message_waits_no_longer() {
        messages().add(ONE, NOON);
        messages().add(OTHER, NOON);
        messages().accepted(ONE.id(), "G-1", NOON);

        assertThat(messages().waiting(ONE.id())).isEmpty();
        assertThat(messages().waiting(OTHER.id())).isPresent();
    }

    @Test
    void a_message_that_was_given_up_waits_no_longer() {
        messages().add(ONE, NOON);
        messages().givenUp(ONE.id(), "malformed", NOON);

        assertThat(messages().waiting(ONE.id())).isEmpty();
    }

    @Test
    void failures_are_counted_and_the_message_goes_on_waiting() {
        messages().add(ONE, NOON);
        messages().add(OTHER, NOON);

        assertThat(messages().failed(ONE.id(), "busy")).isEqualTo(1);
        assertThat(messages().failed(ONE.id(), "busy")).isEqualTo(2);
        assertThat(messages().failed(OTHER.id(), "busy")).isEqualTo(1);
        assertThat(messages().waiting(ONE.id())).isPresent();
    }

    @Test
    void what_was_never_written_does_not_wait() {
        assertThat(messages().waiting(ONE.id())).isEmpty();
    }
}
