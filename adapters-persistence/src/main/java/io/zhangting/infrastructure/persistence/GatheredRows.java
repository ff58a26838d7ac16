package io.zhangting.infrastructure.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Rows of one table that a transaction writes with one statement before it commits; outside of one, at once. */
public final class GatheredRows<R extends TableRecord<R>> {

    private static final int AT_ONCE = 500;

    private final DSLContext db;
    private final Table<R> table;
    private final List<Field<?>> columns;
    private final OfTransaction<List<R>> gathered = new OfTransaction<>(ArrayList::new, this::write);

    /** @param columns that are written; the database fills the others */
    public GatheredRows(DSLContext db, Table<R> table, Field<?>... columns) {
        this.db = db;
        this.table = table;
        this.columns = List.of(columns);
    }

    public void add(R row) {
        gathered.get().ifPresentOrElse(rows -> gather(rows, row), () -> write(List.of(row)));
    }

    /** Writes what was gathered so far, for who is about to read. */
    public void write() {
        gathered.peek().ifPresent(this::drain);
    }

    private void gather(List<R> rows, R row) {
        rows.add(row);
        if (rows.size() == AT_ONCE) {
            drain(rows);
        }
    }

    private void drain(List<R> rows) {
        write(rows);
        rows.clear();
    }

    private void write(List<R> rows) {
        if (!rows.isEmpty()) {
            InsertValuesStepN<R> insert = db.insertInto(table, columns);
            for (R row : rows) {
                insert = insert.values(columns.stream().map(row::get).toList());
            }
            insert.execute();
        }
    }
}
