package journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** All that a hall wrote: its logs, every table by COPY, every file. */
final class WrittenByHall {

    private static final String TABLES = """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1
            """;

    private final Path home;
    private final List<String> folders;
    private final DataSource database;

    WrittenByHall(ProcessWorld world) {
        this(world.folder, List.of("hall", "add-staff"), world.postgres().database());
    }

    WrittenByHall(Path home, List<String> folders, DataSource database) {
        this.home = home;
        this.folders = List.copyOf(folders);
        this.database = database;
    }

    /** Each place with its content. */
    Map<String, byte[]> places() {
        Map<String, byte[]> places = new TreeMap<>();
        files(places);
        tables(places);
        return places;
    }

    private void files(Map<String, byte[]> places) {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    places.put("file " + home.relativize(file), Files.readAllBytes(file));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void tables(Map<String, byte[]> places) {
        try (Connection connection = database.getConnection()) {
            List<String> names = new ArrayList<>();
            try (var rows = connection.createStatement().executeQuery(TABLES)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + name + " to stdout (format binary)", out);
                places.put("table " + name, out.toByteArray());
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void plant(String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
