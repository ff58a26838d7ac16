package benchmarks.zhangting.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of a bench's own, durable, otherwise as it comes. */
public final class Database implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path folder;
    private final EmbeddedPostgres server;

    private Database(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** On a free port, with its data in a folder that may be there already. */
    public static Database in(Path folder) throws IOException {
        return new Database(
                folder,
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        // the embedded server switches both off
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("max_wal_size", "4GB")
                        .setLocaleConfig("locale", "C")
                        .setPGStartupWait(Duration.ofSeconds(120))
                        .start());
    }

    /** As a hall's settings. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                USER);
    }

    public Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Of its processes. */
    public Resources resources() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return new Resources(Long.parseLong(lines.findFirst().orElseThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the database does not run", unreadable);
        }
    }

    /** The rows of a query, each as its columns in text. */
    public List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    private static List<String> row(ResultSet found) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(found.getString(i)));
        }
        return row;
    }

    /** The first column of the first row. */
    public long number(String query) throws SQLException {
        return Long.parseLong(rows(query).getFirst().getFirst());
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
