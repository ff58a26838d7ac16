package journeys;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A customer who does everything over HTTP that the phone page would do. */
final class CustomerClient {

    final Person person;
    final HttpSession http;
    private final SimulatorClient simulators;
    private final Supplier<String> captchaAnswer;
    String application = "";

    CustomerClient(Person person, URI hall, SimulatorClient simulators, Supplier<String> captchaAnswer) {
        this.person = person;
        this.http = new HttpSession(hall, "hall");
        this.simulators = simulators;
        this.captchaAnswer = captchaAnswer;
    }

    void signIn() {
        http.refresh();
        http.post("/policies/privacy-policy/opening", Map.of()).mustBe(200);
        String captcha =
                http.post("/captchas", Map.of()).mustBe(201).body().path("id").asString();
        int before = simulators.textsTo(person.phone()).size();
        http.post(
                        "/sign-in/codes",
                        Map.of(
                                "account", person.account(),
                                "phone", person.phone(),
                                "captchaId", captcha,
                                "captchaAnswer", captchaAnswer.get()))
                .mustBe(202);
        http.post(
                        "/sign-in",
                        Map.of(
                                "account", person.account(),
                                "phone", person.phone(),
                                "code", simulators.codeAfter(person.phone(), before),
                                "policyAccepted", true))
                .mustBe(204);
        http.refresh();
    }

    /** A new application, or the unfinished one. */
    String start() {
        HttpSession.Answer answer = http.post(
                "/applications",
                Map.of("business", "reset-password"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return (answer.status() == 200 ? answer : answer.mustBe(201))
                .body()
                .path("id")
                .asString();
    }

    void startWithPhotos(String... kinds) {
        application = start();
        http.put(path("/items"), Map.of("kinds", List.of(kinds))).mustBe(200);
        http.upload("PUT", path("/photos/front"), Pictures.jpeg(1), "image/jpeg")
                .mustBe(200);
        http.upload("PUT", path("/photos/back"), Pictures.jpeg(2), "image/jpeg").mustBe(200);
    }

    void finishAndSubmit() {
        Map<String, Object> document = new HashMap<>(Map.of(
                "name", person.name(),
                "number", person.number(),
                "validFrom", Person.VALID_FROM,
                "longTerm", person.validUntil().isEmpty()));
        person.validUntil().ifPresent(end -> document.put("validUntil", end));
        http.put(path("/document"), document).mustBe(200);
        http.post(path("/phone"), Map.of("code", code("/codes", Map.of("purpose", "phone"))))
                .mustBe(200);
        http.upload("POST", path("/face"), Pictures.jpeg(3), "image/jpeg", "X-Consent", "1")
                .mustBe(200);
        http.post(path("/agreements/information-change/opening"), Map.of()).mustBe(200);
        await("the agreement may be accepted")
                .atMost(Duration.ofSeconds(30))
                .until(() -> http.post(path("/agreements/information-change/acceptance"), Map.of())
                                .status()
                        == 200);
        http.post(path("/signature"), Map.of("code", code("/codes", Map.of("purpose", "signature"))))
                .mustBe(200);
        http.post(path("/submission"), Map.of()).mustBe(200);
    }

    private String code(String path, Map<String, String> body) {
        int before = simulators.textsTo(person.phone()).size();
        http.post(path(path), body).mustBe(202);
        return simulators.codeAfter(person.phone(), before);
    }

    JsonNode follow() {
        return http.get(path("")).mustBe(200).body();
    }

    String state() {
        return follow().path("state").asString();
    }

    /** Opens the new password of an item and returns it. */
    String reveal(JsonNode item) {
        String of = "/items/" + item.path("id").asString();
        return http.post(path(of + "/reveal"), Map.of("code", code(of + "/reveal-codes", Map.of())))
                .mustBe(200)
                .body()
                .path("password")
                .asString();
    }

    String path(String rest) {
        return "/applications/" + application + rest;
    }
}
