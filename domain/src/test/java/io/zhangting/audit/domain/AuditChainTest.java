package io.zhangting.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final AuditEntry ENTRY =
            new AuditEntry(7, NOON, Actor.stranger("ab"), "application.submitted", "subject", "detail");

    @Test
    void the_same_entry_after_the_same_one_has_the_same_hash() {
        assertThat(AuditChain.hash(AuditChain.GENESIS, ENTRY))
                .hasSize(64)
                .isEqualTo(AuditChain.hash(AuditChain.GENESIS, ENTRY));
    }

    @Test
    void every_field_and_the_previous_hash_count() {
        String original = AuditChain.hash(AuditChain.GENESIS, ENTRY);

        assertThat(Stream.of(
                        entry(8, NOON, ENTRY.actor(), "application.submitted", "subject", "detail"),
                        entry(7, NOON.plusNanos(1000), ENTRY.actor(), "application.submitted", "subject", "detail"),
                        entry(7, NOON, Actor.stranger("abc"), "application.submitted", "subject", "detail"),
                        entry(7, NOON, new Actor(Actor.Kind.STAFF, "ab"), "application.submitted", "subject", "detail"),
                        entry(7, NOON, ENTRY.actor(), "application.approved", "subject", "detail"),
                        entry(7, NOON, ENTRY.actor(), "application.submitted", "other", "detail"),
                        entry(7, NOON, ENTRY.actor(), "application.submitted", "subject", "")))
                .allSatisfy(changed ->
                        assertThat(AuditChain.hash(AuditChain.GENESIS, changed)).isNotEqualTo(original));
        assertThat(AuditChain.hash(original, ENTRY)).isNotEqualTo(original);
    }

    @Test
    void text_cannot_be_moved_from_one_field_to_the_next() {
        assertThat(AuditChain.hash(AuditChain.GENESIS, entry(7, NOON, ENTRY.actor(), "a", "bc", "")))
                .isNotEqualTo(AuditChain.hash(AuditChain.GENESIS, entry(7, NOON, ENTRY.actor(), "ab", "c", "")));
    }

    private static AuditEntry entry(
            long number, Instant at, Actor actor, String action, String subject, String detail) {
        return new AuditEntry(number, at, actor, action, subject, detail);
    }
}
