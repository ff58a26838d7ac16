package io.zhangting.infrastructure;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Brings every capability's schema up to date, each with its own folder and history, before anything reads it. */
@Component("migrations")
class Migrations {

    static final List<String> SCHEMAS = List.of(
            "infrastructure",
            "notifications",
            "accounts",
            "credentials",
            "access",
            "identity",
            "agreements",
            "applications",
            "reviews",
            "execution",
            "audit");

    Migrations(DataSource database) {
        SCHEMAS.forEach(schema -> Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate());
    }
}
