package io.zhangting.infrastructure;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.StreamCipher;
import io.zhangting.kernel.security.TestKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One PostgreSQL for all tests of a run, with the hall's schemas. */
public final class TestDatabase {

    private static final DataSource DATABASE = start();
    private static final DSLContext DB = DSL.using(DATABASE, SQLDialect.POSTGRES);
    private static final String TABLES = DB
            .fetchValues(
                    "select table_schema || '.' || table_name from information_schema.tables"
                            + " where table_schema = any(?) and table_name <> 'flyway_schema_history'",
                    (Object) Migrations.SCHEMAS.toArray(String[]::new))
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));

    private TestDatabase() {}

    /** The database with nothing in its tables. */
    public static DSLContext clean() {
        tamper("truncate " + TABLES + " restart identity cascade");
        return DB;
    }

    /** The database as it is. */
    static DSLContext database() {
        return DB;
    }

    public static DataSource dataSource() {
        return DATABASE;
    }

    public static FieldCipher cipher() {
        return TestKeys.fields();
    }

    public static StreamCipher streams() {
        return TestKeys.streams();
    }

    public static KeyedHash hash() {
        return TestKeys.hash();
    }

    /** The work list, with no worker at work. */
    public static WorkList workList() {
        Scheduler scheduler = Scheduler.create(DATABASE)
                .tableName("infrastructure.scheduled_tasks")
                .build();
        return new WorkList(
                new StaticListableBeanFactory(Map.of("scheduler", scheduler)).getBeanProvider(Scheduler.class),
                new SettableClock());
    }

    /** What waits on the work list for a task. */
    public static List<UUID> waiting(String task) {
        return DB
                .fetchValues("select task_instance from infrastructure.scheduled_tasks where task_name = ?", task)
                .stream()
                .map(id -> UUID.fromString(id.toString()))
                .toList();
    }

    /** Runs a statement as somebody who got past the triggers. */
    public static void tamper(String statement, Object... values) {
        DB.transaction(transaction -> {
            transaction.dsl().execute("set local session_replication_role = replica");
            transaction.dsl().execute(statement, values);
        });
    }

    private static DataSource start() {
        try {
            DataSource database = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .start()
                    .getPostgresDatabase();
            new Migrations(database);
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
