package journeys;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is in the database, table by table, without what every request may touch: sessions, limits, the audit record, and what workers do meanwhile. */
record DatabaseState(Map<String, String> tables) {

    private static final String TABLES = """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'infrastructure', 'audit')
            and table_name not like '%limit%' and table_name not in ('operation', 'attempt_log')
            """;

    static DatabaseState of(OwnPostgres postgres) {
        return new DatabaseState(postgres.column(TABLES).stream()
                .collect(Collectors.toMap(Function.identity(), name -> content(postgres, name))));
    }

    private static String content(OwnPostgres postgres, String name) {
        return postgres.column(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + name + " t")
                .getFirst();
    }
}
