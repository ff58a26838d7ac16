package io.zhangting.infrastructure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.infrastructure.TestDatabase;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

class ConnectionOfTransactionIT {

    private static final String ROW =
            "insert into access.known_device (device, customer, last_used) values ('d', 'c', now())";

    private final DataSource database = TestDatabase.dataSource();
    private final ConnectionOfTransaction connections = new ConnectionOfTransaction(database);
    private final DSLContext db = DSL.using(connections, SQLDialect.POSTGRES);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeEach
    void nothingIsThere() {
        TestDatabase.clean();
    }

    @Test
    void what_a_transaction_wrote_is_gone_when_it_is_given_up() {
        transaction.executeWithoutResult(status -> {
            db.execute(ROW);
            assertThat(rows()).isOne();
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void a_transaction_keeps_its_connection() {
        transaction.executeWithoutResult(status -> {
            Connection one = connections.acquire();
            connections.release(one);
            assertThat(connections.acquire()).isSameAs(one);
            assertThat(DataSourceUtils.isConnectionTransactional(one, database)).isTrue();
        });
    }

    @Test
    void without_a_transaction_a_connection_is_given_back() throws Exception {
        Connection one = connections.acquire();
        connections.release(one);

        assertThat(one.isClosed()).isTrue();
    }

    private int rows() {
        return db.fetchCount(DSL.table("access.known_device"));
    }
}
