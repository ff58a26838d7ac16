package io.zhangting.infrastructure;

import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether PostgreSQL answers, and in a version that the hall is tested with. */
@Component
class DatabaseCheck implements SelfCheck {

    private static final String SUBJECT = "PostgreSQL";
    private static final int OLDEST = 15;

    private final DataSource database;

    DatabaseCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Finding> now() {
        try (Connection connection = database.getConnection()) {
            var about = connection.getMetaData();
            String what = "数据库可以连接，版本 " + about.getDatabaseProductVersion();
            return List.of(
                    about.getDatabaseMajorVersion() < OLDEST
                            ? Finding.broken(SUBJECT, what, "升级到 PostgreSQL 15 或更新的版本")
                            : Finding.good(SUBJECT, what));
        } catch (SQLException unreachable) {
            return List.of(Finding.broken(
                    SUBJECT,
                    "数据库连接不上（SQLSTATE " + unreachable.getSQLState() + "）",
                    "核对 spring.datasource.url、username、password，以及数据库是否在运行"));
        }
    }
}
