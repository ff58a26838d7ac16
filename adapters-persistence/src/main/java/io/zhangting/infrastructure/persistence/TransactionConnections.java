package io.zhangting.infrastructure.persistence;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Gives jOOQ the connection of the transaction around it, without a proxy for each statement. */
@Component
class TransactionConnections implements ConnectionProvider {

    private final DataSource database;

    TransactionConnections(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection acquire() {
        return DataSourceUtils.getConnection(database);
    }

    @Override
    public void release(Connection connection) {
        DataSourceUtils.releaseConnection(connection, database);
    }
}
