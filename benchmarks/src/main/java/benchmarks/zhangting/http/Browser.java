package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Mismatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser's worth of HTTP: its cookies and its CSRF token. */
final class Browser {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Connections are shared by all, as behind a proxy. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final URI hall;
    private final String area;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    /** @param area {@code hall} or {@code console} */
    Browser(URI hall, String area) {
        this.hall = hall;
        this.area = area;
    }

    /** An answer with its JSON; an empty object where there is none. */
    record Answer(int status, String text) {

        /** @throws Mismatch unless it is so */
        JsonNode mustBe(int expected) {
            Mismatch.unless(status == expected, "status " + expected + " expected, " + status + " found: " + text);
            return json();
        }

        JsonNode json() {
            return JSON.readTree(text.startsWith("{") || text.startsWith("[") ? text : "{}");
        }
    }

    /** Reads session and token anew, as a page does. */
    void refresh() throws IOException, InterruptedException {
        token = get("/session").mustBe(200).path("csrf").path("token").asString();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, Object body, String... headers) throws IOException, InterruptedException {
        return write("POST", path, body, headers);
    }

    Answer put(String path, Object body) throws IOException, InterruptedException {
        return write("PUT", path, body);
    }

    private Answer write(String method, String path, Object body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    Answer upload(String path, byte[] content) throws IOException, InterruptedException {
        return send(request(path)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                .header("Content-Type", "image/jpeg"));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(hall.resolve("/api/" + area + path))
                .timeout(Duration.ofSeconds(60))
                .header("X-CSRF-TOKEN", token);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        return request;
    }

    /** Secure cookies, which a client does not send over plain HTTP by itself. */
    private String cookie() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> reply = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        reply.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(reply.statusCode(), reply.body());
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
