package io.zhangting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.audit.domain.Verdict;
import io.zhangting.audit.port.InMemoryAuditStore;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SealAuditTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final int MORE_THAN_TWO_BATCHES = 1_234;

    private final InMemoryAuditStore store = new InMemoryAuditStore();
    private final AuditForTests audit = AuditForTests.of(store, InstantSource.fixed(NOON));

    @Test
    void a_busy_hall_is_caught_up_with() {
        for (int i = 0; i < MORE_THAN_TWO_BATCHES; i++) {
            store.append(NOON, Actor.HALL, "done", "subject", "");
        }

        assertThat(audit.seal.sealNew()).isEqualTo(MORE_THAN_TWO_BATCHES);
        assertThat(store.unsealed(1)).isEmpty();
        assertThat(audit.verify.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void when_nothing_is_new_nothing_is_chained() {
        assertThat(audit.seal.sealNew()).isZero();
        assertThat(store.seals()).isZero();
    }
}
