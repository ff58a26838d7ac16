package io.zhangting.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.audit.AuditForTests;
import io.zhangting.audit.SealAudit;
import io.zhangting.audit.domain.AuditChain;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTamperingIT {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00.123456789Z");
    private static final int ENTRIES = 5;

    private final DSLContext db = TestDatabase.clean();
    private final JooqAuditStore store = new JooqAuditStore(db);
    private final SealAudit audit = AuditForTests.seal(store);

    @BeforeEach
    void fiveSealedEntries() {
        IntStream.rangeClosed(1, ENTRIES)
                .forEach(i -> store.append(NOON.plusSeconds(i), Actor.HALL, "item.done", "subject " + i, ""));
        assertThat(audit.sealNew()).isEqualTo(ENTRIES);
    }

    @Test
    void an_untouched_record_is_whole() {
        assertThat(audit.firstBroken()).isEmpty();
        assertThat(audit.sealNew()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set detail = 'x'",
                "delete from audit.entry",
                "update audit.seal set hash = 'x'",
                "delete from audit.seal"
            })
    void the_database_refuses_changes(String statement) {
        assertThatThrownBy(() -> db.execute(statement)).hasMessageContaining("append-only");
        assertThat(audit.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, ENTRIES})
    void a_changed_entry_is_found_where_it_is(long number) {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = ?", number);

        assertThat(audit.firstBroken()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_kind = 'STAFF'",
                "actor = 'x'",
                "action = 'x'",
                "detail = 'x'"
            })
    void every_column_counts(String change) {
        TestDatabase.tamper("update audit.entry set " + change + " where number = 2");

        assertThat(audit.firstBroken()).contains(2L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, ENTRIES})
    void a_deleted_entry_is_found(long number) {
        TestDatabase.tamper("delete from audit.entry where number = ?", number);

        assertThat(audit.firstBroken()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void an_entry_deleted_with_its_seal_is_missed_by_the_next(long number) {
        TestDatabase.tamper("delete from audit.seal where number = ?", number);
        TestDatabase.tamper("delete from audit.entry where number = ?", number);

        assertThat(audit.firstBroken()).contains(number + 1);
    }

    @Test
    void a_changed_hash_breaks_the_chain_where_it_is() {
        TestDatabase.tamper("update audit.seal set hash = repeat('0', 64) where number = 2");

        assertThat(audit.firstBroken()).contains(2L);
    }

    @Test
    void a_changed_entry_with_a_new_hash_to_match_breaks_the_next() {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = 2");
        AuditStore.Sealed forged = store.sealedAfter(1, 1).getFirst();
        String before = store.sealedAfter(0, 1).getFirst().hash();
        TestDatabase.tamper("update audit.seal set hash = ? where number = 2", AuditChain.hash(before, forged.entry()));

        assertThat(audit.firstBroken()).contains(3L);
    }
}
