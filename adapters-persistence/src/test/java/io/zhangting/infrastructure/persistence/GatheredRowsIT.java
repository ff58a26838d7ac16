package io.zhangting.infrastructure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.audit.persistence.jooq.Tables;
import io.zhangting.audit.persistence.jooq.tables.records.EntryRecord;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.infrastructure.TestTransactions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class GatheredRowsIT {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    private final DSLContext others = TestDatabase.clean();
    private final TestTransactions transactions = new TestTransactions();
    private final GatheredRows<EntryRecord> rows = new GatheredRows<>(
            transactions.db(),
            Tables.ENTRY,
            Tables.ENTRY.AT,
            Tables.ENTRY.ACTOR_KIND,
            Tables.ENTRY.ACTOR,
            Tables.ENTRY.ACTION,
            Tables.ENTRY.SUBJECT,
            Tables.ENTRY.DETAIL);

    @Test
    void outside_of_a_transaction_a_row_is_written_at_once() {
        rows.add(row(1));
        assertThat(written()).containsExactly("1");
    }

    @Test
    void a_thousand_are_written_in_their_order_and_not_all_kept_until_the_end() {
        transactions.in(() -> {
            IntStream.range(0, 1_001).mapToObj(GatheredRowsIT::row).forEach(rows::add);
            return assertThat(transactions.sent("insert")).hasSize(2);
        });
        assertThat(transactions.sent("insert")).hasSize(3);
        assertThat(written())
                .isEqualTo(IntStream.range(0, 1_001).mapToObj(String::valueOf).toList());
    }

    private List<String> written() {
        return others.select(Tables.ENTRY.DETAIL)
                .from(Tables.ENTRY)
                .orderBy(Tables.ENTRY.NUMBER)
                .fetch(Tables.ENTRY.DETAIL);
    }

    private static EntryRecord row(int number) {
        EntryRecord row = new EntryRecord();
        row.setAt(NOON);
        row.setActorKind("HALL");
        row.setActor("");
        row.setAction("test");
        row.setSubject("");
        row.setDetail(String.valueOf(number));
        return row;
    }
}
