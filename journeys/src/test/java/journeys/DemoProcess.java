package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;

/** The demo jar in a process of its own. */
final class DemoProcess implements AutoCloseable {

    final URI address;
    final SimulatorClient simulators;
    private final String hall;
    private final Path home;
    private final List<String> arguments;
    private final int port = Ports.free();
    private final HttpClient client = HttpClient.newHttpClient();
    private JavaProcess process;

    /** @param arguments of the program, after its own */
    DemoProcess(Path home, String... arguments) {
        this("jinxin", home, arguments);
    }

    static DemoProcess ofHall(String hall, Path home, String... arguments) {
        return new DemoProcess(hall, home, arguments);
    }

    private DemoProcess(String hall, Path home, String... arguments) {
        this.hall = hall;
        this.home = home;
        this.arguments = List.of(arguments);
        this.address = URI.create("http://localhost:" + port);
        this.simulators = new SimulatorClient(address.resolve("/demo/sim/"));
        sharePostgresPrograms(home.resolve("data/postgres-bin"));
        start();
    }

    /** They take seconds to unpack, and are the same for all. */
    static void sharePostgresPrograms(Path own) {
        try {
            Files.createDirectories(own.getParent());
            if (Files.notExists(own)) {
                Path shared = Files.createDirectories(Path.of(System.getProperty("ot.epg.working-dir")));
                Files.createSymbolicLink(own, shared);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void start() {
        Training.once();
        List<String> command = command(hall, home, port);
        command.addAll(arguments);
        process = new JavaProcess(home.resolve("output.log"), command, Map.of());
        process.awaitAnswer(address.resolve("/api/hall/hall"));
    }

    static List<String> command(String hall, Path home, int port) {
        return new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dzhangting.demo.home=" + home.resolve("data"),
                "-Dzhangting.demo.hall=" + hall,
                "-jar",
                System.getProperty("jars.demo"),
                "--server.port=" + port));
    }

    JavaProcess process() {
        return process;
    }

    JsonNode state() {
        return get("/demo/state");
    }

    String captchaAnswer() {
        return state().path("captchas").path(0).asString();
    }

    String totp(String name) {
        return state().path("staff")
                .valueStream()
                .filter(person -> person.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("totp")
                .asString();
    }

    byte[] sample(String account, String what) {
        try {
            return client.send(
                            HttpRequest.newBuilder(address.resolve("/demo/samples/" + account + "-" + what + ".jpg"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode get(String path) {
        try {
            return Json.read(client.send(
                            HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    CustomerClient customer(String account) {
        return new CustomerClient(Person.of(simulators, account), address, simulators, this::captchaAnswer);
    }

    /** Its output, its evidence, the ledger of its simulators, every table, and the files of the database itself. */
    WrittenByHall written() throws IOException {
        Path data = home.resolve("data");
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {
            Integer.parseInt(Files.readString(data.resolve("postgres.port")).strip())
        });
        database.setUser("postgres");
        database.setPassword(
                Files.readString(data.resolve("postgres.secret")).strip().replaceAll("[^A-Za-z0-9]", "x"));
        return new WrittenByHall(
                home, List.of("output.log", "data/ledger.jsonl", "data/vault", "data/postgres"), database);
    }

    @Override
    public void close() {
        process.terminate();
    }
}
