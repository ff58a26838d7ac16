package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One browser's worth of HTTP: its session cookie and CSRF token; cookies are Secure, so they are kept by hand. */
final class HttpSession {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String area;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    /** @param area {@code hall} or {@code console} */
    HttpSession(URI base, String area) {
        this.base = base;
        this.area = area;
    }

    /** An answer with its JSON; an empty object where there is none. */
    record Answer(int status, JsonNode body, String text, java.net.http.HttpHeaders headers) {

        Answer mustBe(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but was " + status + ": " + text);
            }
            return this;
        }

        String code() {
            return body.path("code").asString("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body, String... headers) {
        return write("POST", path, HttpRequest.BodyPublishers.ofString(Json.write(body)), "application/json", headers);
    }

    Answer put(String path, Object body) {
        return write("PUT", path, HttpRequest.BodyPublishers.ofString(Json.write(body)), "application/json");
    }

    Answer upload(String method, String path, byte[] content, String type, String... headers) {
        return write(method, path, HttpRequest.BodyPublishers.ofByteArray(content), type, headers);
    }

    /** Reads session and token anew, as a page does after signing in. */
    Answer refresh() {
        Answer session = get("/session").mustBe(200);
        token = session.body().path("csrf").path("token").asString();
        return session;
    }

    /** What proves who is asking: for requests that are sent otherwise. */
    Map<String, String> credentials() {
        return Map.of("Cookie", cookie(), "X-CSRF-TOKEN", token);
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer write(String method, String path, HttpRequest.BodyPublisher body, String type, String... headers) {
        HttpRequest.Builder request =
                request(path).method(method, body).header("Content-Type", type).header("X-CSRF-TOKEN", token);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/" + area + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            reply.headers().allValues("Set-Cookie").forEach(this::keep);
            boolean json = reply.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(reply.statusCode(), Json.read(json ? reply.body() : "{}"), reply.body(), reply.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Sends a cookie that the hall did not give out, or not now. */
    void bring(String name, String value) {
        cookies.put(name, value);
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
