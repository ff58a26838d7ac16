package io.zhangting.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhangting.identity.domain.PhotoType;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TwoPicturesAtATimeTest {

    private final ImageIoFreshPictures pictures = new ImageIoFreshPictures();

    @Test
    void a_third_waits_until_one_of_two_is_done_even_when_it_failed() throws Exception {
        try (HeldReader held = new HeldReader()) {
            var first = decoding();
            var second = decoding();
            await().until(() -> held.begun() == 2);

            FutureTask<Optional<byte[]>> third = new FutureTask<>(this::decode);
            Thread waiting = Thread.ofPlatform().daemon().start(third);
            await().until(() -> waiting.getState() == Thread.State.WAITING);
            assertThat(held.begun()).as("in memory at once").isEqualTo(2);

            held.letGo(1);
            await().until(() -> held.begun() == 3);
            held.letGo(2);
            assertThat(first.get()).isEmpty();
            assertThat(second.get()).isEmpty();
            assertThat(third.get()).isEmpty();
        }
    }

    private FutureTask<Optional<byte[]>> decoding() {
        FutureTask<Optional<byte[]>> task = new FutureTask<>(this::decode);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private Optional<byte[]> decode() {
        return pictures.fresh(new byte[0], PhotoType.JPEG);
    }
}
