package io.zhangting.audit.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.audit.domain.AuditHead;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every record of heads does. */
public abstract class AuditHeadsContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00.123456Z");

    protected abstract AuditHeads heads();

    /** Makes a chain of so many seals, which heads may point to. */
    protected abstract void aChainOf(int seals);

    @Test
    void there_is_none_at_first() {
        assertThat(heads().last()).isEmpty();
        assertThat(heads().find(1)).isEmpty();
        assertThat(heads().after(0, 10)).isEmpty();
    }

    @Test
    void a_head_keeps_everything_and_the_last_one_is_known() {
        aChainOf(2);
        AuditHead first = new AuditHead(1, 1, "hash-1", 1, NOON, "mac-1");
        AuditHead second = new AuditHead(2, 2, "hash-2", 2, NOON.plusSeconds(5), "mac-2");
        heads().add(first);
        heads().add(second);

        assertThat(heads().find(1)).contains(first);
        assertThat(heads().last()).contains(second);
    }

    @Test
    void they_can_be_read_in_pieces() {
        aChainOf(3);
        for (int number = 1; number <= 3; number++) {
            heads().add(new AuditHead(number, number, "hash", number, NOON, "mac"));
        }

        assertThat(heads().after(0, 2)).extracting(AuditHead::number).containsExactly(1L, 2L);
        assertThat(heads().after(2, 2)).extracting(AuditHead::number).containsExactly(3L);
    }
}
