package journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who opens the hall's first page all the while, and what went wrong. */
final class Visitors implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final AtomicInteger answered = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Thread visits;

    Visitors(URI hall) {
        request = HttpRequest.newBuilder(hall.resolve("/api/hall/hall"))
                .timeout(Duration.ofSeconds(10))
                .build();
        visits = Thread.ofVirtual().start(this::visit);
    }

    private void visit() {
        while (!enough.get()) {
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                answered.incrementAndGet();
                if (status != 200) {
                    failures.add("status " + status);
                }
            } catch (IOException failed) {
                failures.add(failed.toString());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        enough.set(true);
        visits.interrupt();
        client.close();
    }
}
