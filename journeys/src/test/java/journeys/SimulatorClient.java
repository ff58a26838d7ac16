package journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The control interface of the simulators. */
final class SimulatorClient {

    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("验证码(\\d{6})");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    /** @param base ends with {@code /sim/} */
    SimulatorClient(URI base) {
        this.base = base;
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    JsonNode post(String path, Object body) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    void put(String path, Object body) {
        send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            String body = client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return Json.read(body.isBlank() ? "{}" : body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    List<String> textsTo(String phone) {
        return get("inbox")
                .valueStream()
                .filter(message -> message.path("phone").asString().equals(phone))
                .map(message -> message.path("text").asString())
                .toList();
    }

    /** Waits for the next code to a phone after so many messages were there before. */
    String codeAfter(String phone, int messagesBefore) {
        return await("a code to " + phone)
                .atMost(Duration.ofSeconds(30))
                .until(() -> newestCode(phone, messagesBefore), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newestCode(String phone, int messagesBefore) {
        List<String> texts = textsTo(phone);
        return texts.subList(0, Math.max(0, texts.size() - messagesBefore)).stream()
                .map(CODE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Effects at a service for an account: how often each password was set for good. */
    List<JsonNode> effects(String account) {
        return get("ledger")
                .valueStream()
                .filter(entry -> !entry.path("service").asString().equals("sms"))
                .filter(entry -> entry.path("account").asString().contains(account))
                .filter(entry ->
                        !entry.path("facts").path("temporary").asString("").equals("true"))
                .toList();
    }

    /** How often an account's password for one purpose was set. */
    long effects(String account, String purpose) {
        return effects(account).stream()
                .filter(entry ->
                        entry.path("facts").path("purpose").asString("").equals(purpose))
                .count();
    }

    void fault(Map<String, Object> fault) {
        post("faults", fault);
    }

    void noMoreFaults() {
        JsonNode left = send(HttpRequest.newBuilder(base.resolve("faults")).DELETE());
        if (!left.isArray() || !left.isEmpty()) {
            throw new AssertionError("faults are left: " + left);
        }
    }

    void lock(String account, boolean locked) {
        put("locks", Map.of("counter", "ctp-management", "account", account, "locked", locked));
    }

    void awaitPhase(String phase) {
        await("a request " + phase)
                .atMost(Duration.ofSeconds(30))
                .until(() -> get("in-flight")
                        .valueStream()
                        .anyMatch(f -> f.path("phase").asString().equals(phase)));
    }

    boolean fits(String counter, String account, String purpose, String password) {
        return post(
                        "counters/check",
                        Map.of("counter", counter, "account", account, "purpose", purpose, "password", password))
                .path("fits")
                .asBoolean();
    }
}
