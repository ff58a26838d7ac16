package demo.zhangting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL of the demo's own, durable, on a fixed port of this machine, with its data kept between starts. */
final class LocalPostgres implements AutoCloseable {

    private static final String OURS = "# written by the demo\n";

    private final EmbeddedPostgres server;
    private final int port;
    private final String password;

    LocalPostgres(DemoHome home, int port) {
        this.port = port;
        this.password = home.secret("postgres").replaceAll("[^A-Za-z0-9]", "x");
        try {
            this.server = start(home, port, password);
            requirePassword(home.resolve("postgres/pg_hba.conf"));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("the demo's PostgreSQL did not start; is port " + port + " free?", failed);
        }
    }

    private static EmbeddedPostgres start(DemoHome home, int port, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("postgres-bin").toFile())
                .setDataDirectory(home.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                // zonky switches both off: the demo keeps what it accepted
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .start();
    }

    /** initdb trusts every local user; after the first start only the password opens. */
    private void requirePassword(Path rules) throws IOException, SQLException {
        if (Files.readString(rules).contains(OURS)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(
                    rules, OURS + "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("the demo's PostgreSQL did not stop cleanly", failed);
        }
    }
}
