package io.zhangting.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.audit.AuditForTests;
import io.zhangting.audit.domain.AuditChain;
import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.domain.Flaw;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.audit.domain.Verdict;
import io.zhangting.audit.port.InMemoryLastHead;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.Actor;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who got past the triggers, but does not have the key set. Heads stand after the entries 2, 4 and 6. */
class AuditTamperingIT {

    private final DSLContext db = TestDatabase.clean();
    private final JooqAuditStore store = new JooqAuditStore(db);
    private final JooqAuditHeads heads = new JooqAuditHeads(db);
    private final InMemoryLastHead outside = new InMemoryLastHead();
    private final SettableClock clock = new SettableClock();
    private final AuditForTests audit = new AuditForTests(store, heads, new RealHeadMacs(), outside, clock);

    @BeforeEach
    void sixSealedEntries() {
        for (int run = 0; run < 3; run++) {
            append(2);
            assertThat(audit.seal.sealNew()).isEqualTo(2);
        }
    }

    @Test
    void an_untouched_record_is_whole() {
        assertThat(audit.verify.verify()).isEqualTo(new Verdict.Whole(6, 3));
        assertThat(audit.seal.sealNew()).isZero();
        assertThat(audit.verify.verify()).isEqualTo(new Verdict.Whole(6, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set detail = 'x'",
                "delete from audit.entry",
                "truncate audit.entry cascade",
                "update audit.seal set hash = 'x'",
                "delete from audit.seal",
                "truncate audit.seal cascade",
                "update audit.head set mac = 'x'",
                "delete from audit.head",
                "truncate audit.head"
            })
    void the_database_refuses_changes(String statement) {
        assertThatThrownBy(() -> db.execute(statement)).hasMessageContaining("append-only");
        assertThat(audit.verify.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 6})
    void a_changed_entry_is_found_where_it_is(long number) {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = ?", number);

        assertBroken(number, Flaw.CHANGED);
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
    void every_column_of_an_entry_counts(String change) {
        TestDatabase.tamper("update audit.entry set " + change + " where number = 2");

        assertBroken(2, Flaw.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash = repeat('0', 64)", "previous = repeat('0', 64)"})
    void a_changed_seal_breaks_the_chain_where_it_is(String change) {
        TestDatabase.tamper("update audit.seal set " + change + " where number = 2");

        assertBroken(2, Flaw.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 6})
    void a_deleted_entry_is_found(long number) {
        TestDatabase.tamper("delete from audit.entry where number = ?", number);

        assertBroken(number, Flaw.GONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_entry_deleted_with_its_seal_is_missed_by_the_next(long number) {
        TestDatabase.tamper("delete from audit.seal where number = ?", number);
        TestDatabase.tamper("delete from audit.entry where number = ?", number);

        assertBroken(number + 1, Flaw.CHANGED);
    }

    @Test
    void the_last_entry_deleted_with_its_seal_is_missed_by_its_head() {
        TestDatabase.tamper("delete from audit.seal where number = 6");
        TestDatabase.tamper("delete from audit.entry where number = 6");

        assertBroken(5, Flaw.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void a_chain_computed_anew_does_not_fit_its_heads(long number) {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = ?", number);
        computeChainAnew();

        assertBroken(number + 1, Flaw.REWRITTEN);
    }

    @Test
    void heads_computed_anew_without_the_key_are_forged() {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = 3");
        computeChainAnew();
        TestDatabase.tamper(
                "update audit.head h set hash = (select hash from audit.seal s where s.position = h.position)");

        assertBroken(3, Flaw.HEAD_FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hash = repeat('0', 64)", "seals = seals + 1", "at = at + interval '1 second'", "mac = 'AAAA'"})
    void every_column_of_a_head_counts(String change) {
        TestDatabase.tamper("update audit.head set " + change + " where number = 2");

        assertBroken(3, Flaw.HEAD_FORGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_deleted_head_leaves_entries_that_nothing_vouches_for(long number) {
        TestDatabase.tamper("delete from audit.head where number = ?", number);

        assertBroken(2 * number - 1, Flaw.HEAD_GONE);
    }

    @Test
    void heads_cannot_change_their_places() {
        TestDatabase.tamper("update audit.head set number = 20 where number = 2");
        TestDatabase.tamper("update audit.head set number = 2 where number = 3");
        TestDatabase.tamper("update audit.head set number = 3 where number = 20");

        assertBroken(3, Flaw.HEAD_FORGED);
    }

    @Test
    void an_end_cut_off_with_seals_and_heads_is_missed_by_the_head_outside() {
        cutAfter(4);

        assertBroken(4, Flaw.CUT_OFF);
    }

    @Test
    void a_cut_end_is_not_hidden_by_what_grows_over_it() {
        cutAfter(4);
        append(2);
        assertThatThrownBy(audit.seal::sealNew).hasMessageContaining("run 'verify'");
        append(2);
        assertThatThrownBy(audit.seal::sealNew).hasMessageContaining("run 'verify'");

        assertThat(audit.verify.verify())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.CUT_OFF));
    }

    @Test
    void a_record_that_was_emptied_is_missed() {
        cutAfter(0);

        assertBroken(0, Flaw.CUT_OFF);
    }

    @Test
    void the_hall_does_not_vouch_for_a_chain_that_somebody_computed_anew() {
        TestDatabase.tamper("update audit.entry set subject = 'another' where number = 5");
        computeChainAnew();
        append(1);

        assertThatThrownBy(audit.seal::sealNew).hasMessageContaining("run 'verify'");
        assertBroken(6, Flaw.REWRITTEN);
    }

    @Test
    void the_hall_does_not_vouch_again_after_all_heads_were_deleted() {
        TestDatabase.tamper("delete from audit.head");
        append(1);

        assertThatThrownBy(audit.seal::sealNew).hasMessageContaining("run 'verify'");
        assertBroken(1, Flaw.HEAD_GONE);
    }

    @Test
    void a_record_of_before_there_were_heads_is_vouched_for_as_it_is() {
        TestDatabase.tamper("delete from audit.head");
        var firstTime = new AuditForTests(store, heads, new RealHeadMacs(), new InMemoryLastHead(), clock);

        assertThat(firstTime.seal.sealNew()).isZero();
        assertThat(firstTime.verify.verify()).isEqualTo(new Verdict.Whole(6, 1));
    }

    @Test
    void an_entry_that_is_not_sealed_for_minutes_is_named() {
        append(1);
        assertThat(audit.verify.verify()).isInstanceOf(Verdict.Whole.class);

        clock.pass(Duration.ofMinutes(6));
        assertBroken(7, Flaw.NEVER_SEALED);
    }

    /** Sealing looks at its list of what is new only; verifying looks at the record. */
    @Test
    void an_entry_that_somebody_takes_off_the_list_of_sealing_is_named() {
        append(1);
        TestDatabase.tamper("delete from audit.unsealed where number = ?", 7L);

        assertThat(audit.seal.sealNew()).isZero();
        clock.pass(Duration.ofMinutes(6));
        assertBroken(7, Flaw.NEVER_SEALED);
    }

    @Test
    void what_somebody_writes_past_the_triggers_is_never_vouched_for() {
        TestDatabase.tamper(
                "insert into audit.entry (at, actor_kind, actor, action, subject, detail)"
                        + " values (?::timestamptz, 'HALL', 'hall', 'item.done', 'subject', '')",
                clock.instant().toString());

        assertThat(audit.seal.sealNew()).isZero();
        clock.pass(Duration.ofMinutes(6));
        assertBroken(7, Flaw.NEVER_SEALED);
    }

    @Test
    void another_node_s_older_head_does_not_replace_a_newer_one() {
        AuditHead newest = outside.read().orElseThrow();
        outside.keep(heads.find(1).orElseThrow());
        append(1);
        audit.seal.sealNew();

        assertThat(outside.read().orElseThrow().number()).isEqualTo(newest.number() + 1);
    }

    private void append(int entries) {
        IntStream.range(0, entries)
                .forEach(i -> store.append(clock.instant(), Actor.HALL, "item.done", "subject " + i, ""));
    }

    private void cutAfter(long number) {
        TestDatabase.tamper("delete from audit.head where position > ?", number);
        TestDatabase.tamper("delete from audit.seal where number > ?", number);
        TestDatabase.tamper("delete from audit.entry where number > ?", number);
    }

    /** Everybody knows how, for it needs no key. */
    private void computeChainAnew() {
        String previous = AuditChain.GENESIS;
        for (SealedEntry seal : store.sealedAfter(0, 100)) {
            String hash = AuditChain.hash(previous, seal.entry().orElseThrow());
            TestDatabase.tamper(
                    "update audit.seal set previous = ?, hash = ? where number = ?", previous, hash, seal.number());
            previous = hash;
        }
    }

    private void assertBroken(long number, Flaw flaw) {
        assertThat(audit.verify.verify()).isEqualTo(new Verdict.Broken(number, flaw));
    }
}
