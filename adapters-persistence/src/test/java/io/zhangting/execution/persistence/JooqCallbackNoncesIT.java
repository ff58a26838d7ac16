package io.zhangting.execution.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.execution.port.CallbackNonces;
import io.zhangting.infrastructure.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JooqCallbackNoncesIT {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final UUID NONCE = new UUID(0, 1);

    private final CallbackNonces nonces = new JooqCallbackNonces(TestDatabase.clean());

    @Test
    void a_nonce_is_new_once_for_each_gateway() {
        assertThat(nonces.isFirst("ctp-management", NONCE, NOON)).isTrue();
        assertThat(nonces.isFirst("ctp-management", NONCE, NOON)).isFalse();
        assertThat(nonces.isFirst("cfmmc", NONCE, NOON)).isTrue();
    }

    @Test
    void only_old_nonces_are_forgotten() {
        nonces.isFirst("ctp-management", NONCE, NOON);
        nonces.forgetBefore(NOON);
        assertThat(nonces.isFirst("ctp-management", NONCE, NOON)).isFalse();

        nonces.forgetBefore(NOON.plusSeconds(1));
        assertThat(nonces.isFirst("ctp-management", NONCE, NOON)).isTrue();
    }
}
