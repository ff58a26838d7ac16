package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The commands for keys and records, as an operator runs them beside a hall that goes on serving. */
class KeysAndRecordsIT {

    private static final String ACCOUNT = "87100001";

    @Test
    void keys_are_rotated_while_the_hall_serves_and_what_somebody_altered_is_found() throws Exception {
        Path folder = Folders.fresh("KeysAndRecordsIT");
        try (ProcessWorld world = new ProcessWorld(folder)) {
            NewCustomers.add(world.simulators, Integer.parseInt(ACCOUNT), 1);
            assertThat(command(world, "before", "verify")).isEqualTo(2);
            world.startHall();
            CustomerClient customer = world.customer(ACCOUNT);
            customer.signIn();
            customer.startWithPhotos("trading");

            assertThat(command(world, "rotate", "rotate-keys")).isZero();
            customer.finishAndSubmit();
            assertThat(customer.state()).isEqualTo("submitted");
            await("the record to be sealed").atMost(Duration.ofSeconds(30)).until(() -> unsealed(world) == 0);
            assertThat(command(world, "whole", "verify"))
                    .as(output(world, "whole"))
                    .isZero();
            assertThat(output(world, "whole")).contains("✓ 审计记录", "✓ 影像").doesNotContain("✗", "✓ 影像  0 张");

            cutTheRecord(world);
            Path photo = somePhoto(world);
            byte[] sealed = Files.readAllBytes(photo);
            sealed[sealed.length / 2] ^= 1;
            Files.write(photo, sealed);
            assertThat(command(world, "broken", "verify")).isEqualTo(1);
            assertThat(output(world, "broken")).contains("✗ 审计记录", "✗ 影像  " + photo.getFileName() + " 的文件被改动过");

            newMasterKey(world);
        }
    }

    /** The key set opens with the new master key, and with the old one no longer. */
    private static void newMasterKey(ProcessWorld world) throws IOException {
        Path master = Files.writeString(world.folder.resolve("master"), ProcessWorld.randomSecret() + "\n");
        assertThat(command(world, "wrap", "rotate-keys", "--master-key-file", master.toString()))
                .as(output(world, "wrap"))
                .isZero();
        assertThat(command(world, "old", "verify")).isEqualTo(2);
        assertThat(output(world, "old")).contains("zhangting.keys.master-key does not open the key set file");
        assertThat(command(world, "new", "verify", "--zhangting.keys.master-key-file=" + master))
                .isEqualTo(1);
    }

    private static int command(ProcessWorld world, String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-Xmx256m", "-jar", System.getProperty("jars.hall")));
        command.addAll(List.of(arguments));
        try (var process = new JavaProcess(log(world, name), command, Map.copyOf(world.settings))) {
            return process.awaitEnd();
        }
    }

    private static String output(ProcessWorld world, String name) throws IOException {
        return Files.readString(log(world, name));
    }

    private static Path log(ProcessWorld world, String name) {
        return world.folder.resolve("commands/" + name + ".log");
    }

    private static int unsealed(ProcessWorld world) {
        return Integer.parseInt(world.postgres()
                .column("select count(*) from audit.entry where number not in (select number from audit.seal)")
                .getFirst());
    }

    private static void cutTheRecord(ProcessWorld world) throws SQLException {
        try (var connection = world.postgres().database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from audit.head");
            statement.execute("delete from audit.seal");
            statement.execute("delete from audit.entry");
        }
    }

    private static Path somePhoto(ProcessWorld world) throws IOException {
        try (var files = Files.walk(world.folder.resolve("hall/vault"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
