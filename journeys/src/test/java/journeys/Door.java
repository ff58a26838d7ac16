package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Sends requests exactly as they are given, as no browser would. */
final class Door {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Door(URI base) {
        this.base = base;
    }

    /** @param path with everything from the first slash on */
    record Knock(String method, String path, Map<String, String> headers, byte[] body) {

        static Knock of(String method, String path) {
            return new Knock(method, path, Map.of(), new byte[0]);
        }

        Knock json(Object json) {
            return new Knock(method, path, headers, Json.write(json).getBytes(StandardCharsets.UTF_8))
                    .with("Content-Type", "application/json");
        }

        Knock bytes(byte[] content) {
            return new Knock(method, path, headers, content);
        }

        Knock with(String header, String value) {
            return with(Map.of(header, value));
        }

        Knock with(Map<String, String> more) {
            Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(headers);
            all.putAll(more);
            return new Knock(method, path, all, body);
        }

        Knock without(String header) {
            Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(headers);
            all.remove(header);
            return new Knock(method, path, all, body);
        }
    }

    HttpSession.Answer answer(Knock knock) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + knock.path()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        knock.method(),
                        knock.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(knock.body()));
        knock.headers().forEach(request::header);
        try {
            HttpResponse<String> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean json = reply.headers().firstValue("Content-Type").orElse("").contains("json");
            return new HttpSession.Answer(
                    reply.statusCode(),
                    Json.read(json && !reply.body().isBlank() ? reply.body() : "{}"),
                    reply.body(),
                    reply.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(knock.method() + " " + knock.path(), failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
