package journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of one test on a fixed port, durable, that can be stopped and started again with its data. */
final class OwnPostgres implements AutoCloseable {

    private final Path folder;
    private final int port = Ports.free();
    private EmbeddedPostgres server;

    OwnPostgres(Path folder) {
        this.folder = folder;
        EmptyCluster.copyTo(folder.resolve("postgres"));
        this.server = run();
    }

    private EmbeddedPostgres run() {
        try {
            return EmptyCluster.server(folder.resolve("postgres"))
                    .setPort(port)
                    // a process that dies loses nothing without it: it is for machines that do
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return port;
    }

    /** Cuts every connection. */
    void stop() {
        close();
    }

    void startAgain() {
        server = run();
    }

    javax.sql.DataSource database() {
        return server.getPostgresDatabase();
    }

    /** The first column of a query, as text. */
    List<String> column(String query) {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As somebody who has got hold of the database. */
    void change(String statement) {
        try (var connection = database().getConnection();
                var statements = connection.createStatement()) {
            if (statements.executeUpdate(statement) == 0) {
                throw new AssertionError("nothing was changed by " + statement);
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
