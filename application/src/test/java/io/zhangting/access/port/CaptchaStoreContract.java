package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of captchas does. */
public abstract class CaptchaStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final CaptchaId ONE = new CaptchaId(SomeIds.id(1));
    private static final CaptchaId OTHER = new CaptchaId(SomeIds.id(2));

    protected abstract CaptchaStore captchas();

    @Test
    void a_captcha_can_be_taken_once() {
        captchas().add(ONE, "hash", NOON.plusSeconds(300));

        assertThat(captchas().take(ONE, NOON)).contains("hash");
        assertThat(captchas().take(ONE, NOON)).isEmpty();
    }

    @Test
    void an_expired_captcha_is_gone() {
        captchas().add(ONE, "hash", NOON.plusSeconds(300));

        assertThat(captchas().take(ONE, NOON.plusSeconds(301))).isEmpty();
    }

    @Test
    void taking_one_leaves_the_others() {
        captchas().add(ONE, "hash", NOON.plusSeconds(300));
        captchas().add(OTHER, "other", NOON.plusSeconds(300));
        captchas().take(ONE, NOON);

        assertThat(captchas().take(OTHER, NOON)).contains("other");
    }

    @Test
    void a_captcha_is_read_out_so_many_times_while_it_lives() {
        captchas().add(ONE, "hash", NOON.plusSeconds(300));

        assertThat(captchas().play(ONE, 2, NOON)).isTrue();
        assertThat(captchas().play(ONE, 2, NOON.plusSeconds(301))).isFalse();
        assertThat(captchas().play(ONE, 2, NOON)).isTrue();
        assertThat(captchas().play(ONE, 2, NOON)).isFalse();
        assertThat(captchas().play(OTHER, 2, NOON)).isFalse();
        captchas().add(OTHER, "hash", NOON.plusSeconds(300));
        captchas().take(OTHER, NOON);
        assertThat(captchas().play(OTHER, 2, NOON)).isFalse();
    }

    @Test
    void a_captcha_that_was_never_made_is_not_found() {
        assertThat(captchas().take(ONE, NOON)).isEmpty();
    }
}
