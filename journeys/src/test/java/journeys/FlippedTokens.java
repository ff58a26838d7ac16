package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a browser proves itself with, with one bit flipped: it is refused like something made up, and nothing breaks. */
record FlippedTokens(ProcessWorld world) {

    private static final String SESSION = "__Host-hall";
    private static final String DEVICE = "__Host-hall-device";

    void check() {
        CustomerClient customer = world.customer("80001023");
        customer.signIn();
        sessions(customer.http);
        tokens(customer.http);
        device(customer);
    }

    private void sessions(HttpSession http) {
        String right = http.cookie(SESSION);
        Stream<String> strange = Stream.of("", "=", encoded("\0"), encoded("\uD800"), encoded("'".repeat(5000)));
        assertThat(Stream.concat(flips(right), strange)).allSatisfy(wrong -> {
            http.bring(SESSION, wrong);
            assertThat(http.get("/applications").status()).as(wrong).isEqualTo(401);
        });
        http.bring(SESSION, right);
        http.get("/applications").mustBe(200);
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static void tokens(HttpSession http) {
        String right = http.credentials().get("X-CSRF-TOKEN");
        assertThat(Stream.concat(flips(right), Stream.of("", "=", encoded("\0"))))
                .allSatisfy(wrong -> {
                    HttpSession.Answer answer = http.post("/captchas", Map.of(), "X-CSRF-TOKEN", wrong);
                    assertThat(answer.status()).as(wrong).isEqualTo(403);
                    assertThat(answer.code()).isEqualTo("csrf");
                });
        http.post("/captchas", Map.of()).mustBe(201);
    }

    /** Strangers had their code of this minute; the device that is known has one of its own. */
    private void device(CustomerClient customer) {
        customer.http.post("/sign-out", Map.of()).mustBe(204);
        String right = customer.http.cookie(DEVICE);
        Consumer<String> stranger = wrong -> {
            customer.http.bring(DEVICE, wrong);
            assertThat(askForCode(customer)).as(wrong).isEqualTo(429);
        };
        assertThat(flips(right).limit(3)).allSatisfy(stranger);
        assertThat(List.of(right.substring(1), right + "A", encoded("\0"))).allSatisfy(stranger);
        customer.http.bring(DEVICE, right);
        assertThat(askForCode(customer)).isEqualTo(202);
    }

    private int askForCode(CustomerClient customer) {
        customer.http.refresh();
        String captcha = customer.http
                .post("/captchas", Map.of())
                .mustBe(201)
                .body()
                .path("id")
                .asString();
        Map<String, String> asked = Map.of(
                "account", customer.person.account(),
                "phone", customer.person.phone(),
                "captchaId", captcha,
                "captchaAnswer", world.captchaAnswer());
        return customer.http.post("/sign-in/codes", asked).status();
    }

    /** One bit of each character, so that it stays one that a token may have. */
    private static Stream<String> flips(String token) {
        return IntStream.range(0, token.length())
                .mapToObj(at -> IntStream.of(1, 2, 4, 8, 16)
                        .mapToObj(bit ->
                                token.substring(0, at) + (char) (token.charAt(at) ^ bit) + token.substring(at + 1))
                        .filter(flipped -> flipped.matches("[\\w+/=-]+"))
                        .findFirst()
                        .orElseThrow());
    }
}
