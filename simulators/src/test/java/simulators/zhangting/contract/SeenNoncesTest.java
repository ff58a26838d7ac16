package simulators.zhangting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenNoncesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant OLDEST = NOON.minusSeconds(300);
    private static final UUID NONCE = new UUID(0, 1);

    private final SeenNonces nonces = new SeenNonces();

    @Test
    void a_nonce_is_new_once_whatever_its_time_stamp() {
        assertThat(nonces.first(NONCE, NOON, OLDEST)).isTrue();
        assertThat(nonces.first(NONCE, NOON, OLDEST)).isFalse();
        assertThat(nonces.first(NONCE, NOON.plusSeconds(1), OLDEST)).isFalse();
        assertThat(nonces.first(new UUID(0, 2), NOON, OLDEST)).isTrue();
    }

    @Test
    void it_is_kept_as_long_as_its_time_stamp_could_be_accepted() {
        nonces.first(NONCE, NOON, OLDEST);

        assertThat(nonces.first(NONCE, NOON, NOON)).isFalse();
        assertThat(nonces.first(NONCE, NOON.plusSeconds(2), NOON.plusSeconds(1)))
                .isTrue();
    }
}
