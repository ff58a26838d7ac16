package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** What is refused before anybody looks at who is asking for what. */
record DoorChecks(SweepWorld sweep) {

    private static final String EVIL = "https://evil.example";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND");
    private static final int MANY = 60;

    void foreignWrites(OpenApi.Endpoint endpoint) {
        HttpSession caller = sweep.allowed(endpoint);
        Door.Knock right = sweep.knock(endpoint, sweep.unknown(endpoint)).with(caller.credentials());
        String foreignToken = sweep.stranger(endpoint).credentials().get("X-CSRF-TOKEN");
        refused(right.without("X-CSRF-TOKEN"), 403, "csrf");
        refused(right.with("X-CSRF-TOKEN", foreignToken), 403, "csrf");
        refused(right.with("Origin", EVIL), 403, "foreign-site");
        refused(right.with("Origin", "null"), 403, "foreign-site");
        refused(right.with("Sec-Fetch-Site", "cross-site"), 403, "foreign-site");
        refused(right.with("Sec-Fetch-Site", "same-site"), 403, "foreign-site");
        refused(right.with("Host", "evil.example"), 421, "host-unknown");
        if (!endpoint.path().endsWith("/sign-out")) {
            assertThat(code(right.with("Origin", sweep.world.hallAddress.toString())))
                    .isNotIn("csrf", "foreign-site", "host-unknown", "forbidden", "signed-out");
        }
    }

    private void refused(Door.Knock knock, int status, String code) {
        HttpSession.Answer answer = sweep.door.answer(knock);
        assertThat(answer.status()).as(knock.headers().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private String code(Door.Knock knock) {
        return sweep.door.answer(knock).code();
    }

    void otherMethods(OpenApi.Endpoint endpoint) {
        Set<String> known = sweep.api.endpoints().stream()
                .filter(same -> same.path().equals(endpoint.path()))
                .map(OpenApi.Endpoint::method)
                .collect(Collectors.toSet());
        Map<String, String> caller = sweep.allowed(endpoint).credentials();
        String path = sweep.real(endpoint);
        METHODS.stream()
                .filter(method -> !known.contains(method))
                .forEach(method -> assertThat(sweep.door
                                .answer(Door.Knock.of(method, path).with(caller))
                                .status())
                        .as(method)
                        .isBetween(400, 499));
        noOtherOrigin(Door.Knock.of("OPTIONS", path)
                .with(Map.of("Origin", EVIL, "Access-Control-Request-Method", endpoint.method())));
        noOtherOrigin(sweep.knock(endpoint, path).with("Origin", EVIL));
    }

    private void noOtherOrigin(Door.Knock knock) {
        assertThat(sweep.door.answer(knock).headers().map().keySet())
                .noneMatch(header -> header.toLowerCase(Locale.ROOT).startsWith("access-control-allow"));
    }

    void headers(String path) {
        SoftAssertions.assertSoftly(all -> {
            var headers = sweep.door.answer(Door.Knock.of("GET", path)).headers();
            all.assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            all.assertThat(headers.firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            all.assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            all.assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .matches(".*no-(store|cache).*");
            all.assertThat(headers.firstValue("Server")).as(path).isEmpty();
            all.assertThat(headers.firstValue("X-Powered-By")).as(path).isEmpty();
        });
    }

    void cookies() {
        Map.of("hall", "SameSite=Lax", "console", "SameSite=Strict").forEach((area, site) -> {
            List<String> cookies = sweep.door
                    .answer(Door.Knock.of("GET", "/api/" + area + "/session"))
                    .headers()
                    .allValues("Set-Cookie");
            assertThat(cookies)
                    .anyMatch(cookie -> cookie.startsWith("__Host-" + area + "="))
                    .allMatch(cookie -> cookie.startsWith("__Host-"))
                    .allSatisfy(cookie -> assertThat(cookie)
                            .contains("Path=/", "Secure", "HttpOnly", site)
                            .doesNotContain("Domain"));
        });
    }

    /** Seen by their owner, and by staff who hold the case. */
    void photos() {
        sweep.claimAgain();
        String evidence = sweep.api.endpoints().stream()
                .filter(endpoint -> endpoint.path().endsWith("/evidence/{evidence}"))
                .map(sweep::real)
                .findFirst()
                .orElseThrow();
        photo(sweep.other.http, "/api/hall" + sweep.other.path("/photos/front"));
        photo(sweep.other.http, "/api/hall" + sweep.other.path("/photos/back"));
        photo(sweep.handler().http, evidence);
    }

    private void photo(HttpSession who, String path) {
        HttpSession.Answer answer = sweep.door.answer(Door.Knock.of("GET", path).with(who.credentials()));
        assertThat(answer.mustBe(200).text()).as(path).isNotEmpty();
        SoftAssertions.assertSoftly(all -> Map.of(
                        "Content-Type", "image/jpeg",
                        "Content-Disposition", "attachment; filename=\"[0-9a-f-]{36}\"",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Security-Policy", "default-src 'none'; sandbox",
                        "Cache-Control", "no-store")
                .forEach((header, value) -> all.assertThat(answer.headers().allValues(header))
                        .as(path + " " + header)
                        .singleElement()
                        .asString()
                        .matches(value)));
    }

    /** The limit per address counts the address of the connection, whatever a header says of it. */
    void namesAndForwarding() {
        refused(Door.Knock.of("GET", "/").with("Host", "evil.example"), 421, "host-unknown");
        Map<String, String> forwarded = Map.of(
                "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "Forwarded", "host=evil.example");
        HttpSession.Answer moved = sweep.door.answer(Door.Knock.of("GET", "/").with(forwarded));
        assertThat(moved.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
        assertThat(moved.headers().firstValue("Strict-Transport-Security")).isEmpty();
        OpenApi.Endpoint signIn = sweep.api.endpoints().stream()
                .filter(endpoint -> endpoint.route().equals("POST /api/console/sign-in"))
                .findFirst()
                .orElseThrow();
        Door.Knock guess =
                sweep.knock(signIn, signIn.path()).with(sweep.stranger(signIn).credentials());
        Set<Integer> answers = new TreeSet<>();
        for (int i = 0; i < MANY; i++) {
            Map<String, String> body = Map.of("name", "nobody" + i, "password", "none", "totp", "none");
            answers.add(sweep.door
                    .answer(guess.json(body).with("X-Forwarded-For", "203.0.113." + i))
                    .status());
        }
        assertThat(answers).containsExactly(422, 429);
    }
}
