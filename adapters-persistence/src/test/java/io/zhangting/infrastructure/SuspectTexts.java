package io.zhangting.infrastructure;

import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Columns of text that say by their name, or by what is in them, that they hold a hash, a key or something sealed. */
final class SuspectTexts {

    private static final String NAMES =
            "(hash|mac|blob|seal|secret|token|password|session|device|nonce|previous|sha|cookie|key)";

    /** Long, and of no language; ids are shorter. */
    private static final String CONTENT = "^[A-Za-z0-9+/=_.$,-]{37,}$";

    private static final String COLUMNS = """
            select table_schema || '.' || table_name as place, column_name as name
              from information_schema.columns join information_schema.tables using (table_schema, table_name)
             where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
               and data_type in ('text', 'character', 'character varying') and table_name <> 'flyway_schema_history'
            """;

    private SuspectTexts() {}

    static Set<String> in(DSLContext db) {
        Set<String> found = new TreeSet<>();
        db.fetch(COLUMNS).forEach(column -> {
            String table = column.get("place", String.class);
            String name = column.get("name", String.class);
            if (name.matches(".*" + NAMES + ".*") || holdsOne(db, table, name)) {
                found.add(table + "." + name);
            }
        });
        return found;
    }

    private static boolean holdsOne(DSLContext db, String table, String column) {
        return db.fetchExists(db.selectOne().from(table).where("\"" + column + "\" ~ ?", CONTENT));
    }
}
