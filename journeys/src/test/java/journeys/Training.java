package journeys;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A demo that leaves the archive of its classes to all others: the own one of a test may be killed, or run for long. */
final class Training {

    private Training() {}

    /** Whoever comes while it goes on does without the archive. */
    static void once() {
        int port = Ports.free();
        Path home = Path.of("target/worlds/Training-" + UUID.randomUUID()).toAbsolutePath();
        StartUp startUp = StartUp.of(DemoProcess.command("jinxin", home, port));
        if (startUp.trains()) {
            DemoProcess.sharePostgresPrograms(home.resolve("data/postgres-bin"));
            try (JavaProcess demo = new JavaProcess(home.resolve("output.log"), startUp, Map.of())) {
                // to be watched makes it slow
                demo.awaitAnswer(URI.create("http://localhost:" + port + "/api/hall/hall"), Duration.ofMinutes(5));
            }
        }
    }
}
