package io.zhangting.audit.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every audit record does. */
public abstract class AuditStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00.123456Z");
    private static final Actor WANG = Actor.of(SomeIds.customer(1));

    protected abstract AuditStore audit();

    @Test
    void entries_are_unsealed_at_first_and_in_order() {
        append("one", "two", "three");

        assertThat(audit().unsealed(10)).extracting(AuditEntry::action).containsExactly("one", "two", "three");
        assertThat(audit().unsealed(2)).extracting(AuditEntry::action).containsExactly("one", "two");
        assertThat(audit().unsealed(10))
                .extracting(AuditEntry::number)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void an_entry_keeps_everything() {
        audit().append(NOON, WANG, "application.submitted", "subject", "detail");

        assertThat(audit().unsealed(1))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .isEqualTo(new AuditEntry(
                                entry.number(), NOON, WANG, "application.submitted", "subject", "detail")));
    }

    @Test
    void sealing_takes_an_entry_off_the_list_and_ends_the_chain_with_its_hash() {
        append("one", "two");
        AuditEntry first = audit().unsealed(1).getFirst();
        audit().seal(List.of(seal(first, "genesis", "hash-1")));

        assertThat(audit().unsealed(10)).extracting(AuditEntry::action).containsExactly("two");
        assertThat(audit().lockEnd()).map(AuditStore.Link::hash).contains("hash-1");
    }

    @Test
    void an_entry_that_nobody_seals_is_known_by_its_time() {
        append("one", "two");
        AuditEntry first = audit().unsealed(1).getFirst();

        assertThat(audit().unsealedSince(NOON)).isEmpty();
        assertThat(audit().unsealedSince(NOON.plusSeconds(1))).contains(first.number());
        audit().seal(List.of(seal(first, "genesis", "hash-1")));
        assertThat(audit().unsealedSince(NOON.plusSeconds(1))).contains(first.number() + 1);
    }

    @Test
    void before_the_first_seal_there_is_no_hash() {
        append("one");

        assertThat(audit().lockEnd()).isEmpty();
        assertThat(audit().seals()).isZero();
    }

    @Test
    void the_chain_has_the_order_of_sealing_and_can_be_read_in_pieces() {
        append("one", "two", "three");
        List<AuditEntry> entries = audit().unsealed(10);
        audit().seal(List.of(seal(entries.get(1), "genesis", "hash-1"), seal(entries.get(0), "hash-1", "hash-2")));
        AuditStore.Link end = audit().seal(List.of(seal(entries.get(2), "hash-2", "hash-3")));

        List<SealedEntry> firstTwo = audit().sealedAfter(0, 2);
        assertThat(firstTwo).extracting(SealedEntry::hash).containsExactly("hash-1", "hash-2");
        assertThat(firstTwo)
                .extracting(SealedEntry::entry)
                .containsExactly(Optional.of(entries.get(1)), Optional.of(entries.get(0)));
        assertThat(audit().sealedAfter(firstTwo.getLast().position(), 2))
                .extracting(SealedEntry::hash)
                .containsExactly("hash-3");
        assertThat(end.hash()).isEqualTo("hash-3");
        assertThat(audit().lockEnd()).contains(end);
        assertThat(audit().seals()).isEqualTo(3);
    }

    private static AuditStore.NewSeal seal(AuditEntry entry, String previous, String hash) {
        return new AuditStore.NewSeal(entry.number(), previous, hash);
    }

    private void append(String... actions) {
        List.of(actions).forEach(action -> audit().append(NOON, WANG, action, "subject", ""));
    }
}
