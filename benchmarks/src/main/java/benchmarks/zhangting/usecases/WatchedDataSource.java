package benchmarks.zhangting.usecases;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Shows each statement as it is sent, and tells of each commit. */
final class WatchedDataSource extends DelegatingDataSource {

    private final Consumer<Statement> statement;
    private final Runnable commit;

    WatchedDataSource(DataSource database, Consumer<Statement> statement, Runnable commit) {
        super(database);
        this.statement = statement;
        this.commit = commit;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                commit.run();
            }
            Object made = Invoked.on(real, method, arguments);
            return switch (made) {
                case PreparedStatement prepared -> counted(PreparedStatement.class, prepared);
                case Statement plain -> counted(Statement.class, plain);
                case null, default -> made;
            };
        });
    }

    private <T extends Statement> T counted(Class<T> type, T real) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statement.accept(real);
            }
            return Invoked.on(real, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
