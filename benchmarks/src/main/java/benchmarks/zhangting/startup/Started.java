package benchmarks.zhangting.startup;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.world.HallProcess;
import benchmarks.zhangting.world.JavaProcess;
import benchmarks.zhangting.world.Ports;
import benchmarks.zhangting.world.Resources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real jar of a hall, running. */
final class Started implements AutoCloseable {

    private static final String PATH = "/api/hall/hall";

    private final URI address;
    private final JavaProcess process;
    private final Duration start;

    private Started(URI address, JavaProcess process, Duration start) {
        this.address = address;
        this.process = process;
        this.start = start;
    }

    static Started of(Path log, List<String> way, Map<String, String> settings)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + Ports.free());
        List<String> arguments = new ArrayList<>(HallProcess.memory(512));
        arguments.addAll(way);
        arguments.add("--server.port=" + address.getPort());
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        JavaProcess process = new JavaProcess(log, arguments, Map.of());
        return new Started(address, process, process.awaitAnswer(address.resolve(PATH)));
    }

    Duration start() {
        return start;
    }

    Resources resources() {
        return new Resources(process.pid());
    }

    /** Answers so many requests, four at once. */
    void serve(int requests) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Load.closed(requests, 4, number -> {
                var request = HttpRequest.newBuilder(address.resolve(PATH)).build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                Mismatch.unlessEqual("status", 200, status);
            });
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
