package io.zhangting.infrastructure.persistence;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The connection of the transaction that runs, as it is: what Spring would put around it costs at every statement. */
@Component
class ConnectionOfTransaction implements ConnectionProvider {

    private final DataSource database;

    ConnectionOfTransaction(DataSource database) {
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
