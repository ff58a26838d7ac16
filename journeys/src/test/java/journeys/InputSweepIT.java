package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Every text, field and query that docs/openapi.yaml names, filled with what does not belong there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InputSweepIT {

    private static final String STRANGE = "strange-field-7f3K";
    private static final Map<String, Object> STRANGE_FIELDS = Map.of(
            "state",
            "completed",
            "status",
            STRANGE,
            "owner",
            STRANGE,
            "customer",
            UUID.randomUUID().toString(),
            "version",
            99,
            "role",
            "ADMINISTRATOR",
            "score",
            100,
            "done",
            true,
            "admin",
            true,
            "standing",
            STRANGE);

    private final SweepWorld sweep = new SweepWorld("InputSweepIT");
    private final CustomerClient drafter = sweep.world.customer("80001022");

    InputSweepIT() {
        drafter.signIn();
        drafter.startWithPhotos("trading");
    }

    @AfterAll
    void close() {
        sweep.close();
    }

    @Test
    @Order(1)
    void nothing_changes_by_reading() {
        DatabaseState before = DatabaseState.of(sweep.world.postgres());
        int read = 0;
        for (OpenApi.Endpoint endpoint : sweep.api.endpoints()) {
            if (!endpoint.writes()) {
                HttpSession.Answer answer = sweep.door.answer(knock(endpoint, sweep.knock(endpoint, path(endpoint))));
                assertThat(answer.status()).as(endpoint.route()).isIn(200, 404, 409);
                read++;
            }
        }
        System.out.println("endpoints read " + read);
        assertThat(DatabaseState.of(sweep.world.postgres())).isEqualTo(before);
    }

    @Test
    @Order(2)
    void fields_that_nobody_asked_for_change_nothing() {
        String roles = "select name || roles::text from access.staff where name <> 'sample.person' order by 1";
        List<String> before = sweep.world.postgres().column(roles);
        for (OpenApi.Endpoint endpoint : writes()) {
            Object sample = endpoint.body().isPresent() ? sweep.samples.of(endpoint) : Map.of();
            HttpSession.Answer answer = send(endpoint, strange(sample));
            assertThat(answer.status()).as(endpoint.route()).isLessThan(500);
            assertThat(answer.text()).as(endpoint.route()).doesNotContain(STRANGE);
        }
        assertThat(sweep.world.postgres().column(roles)).isEqualTo(before);
        assertThat(drafter.state()).isEqualTo("draft");
        assertThat(sweep.world.postgres().column("select roles::text from access.staff where name = 'sample.person'"))
                .containsExactly("{AUDITOR}");
        new WrittenByHall(sweep.world)
                .places()
                .forEach((place, content) -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .as(place)
                        .doesNotContain(STRANGE));
        assertThat(sweep.world.hall().output()).contains("a field that does not belong to ");
    }

    private static Object strange(Object body) {
        Map<Object, Object> more = new LinkedHashMap<>(STRANGE_FIELDS);
        more.putAll((Map<?, ?>) body);
        return more;
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> whatever_is_typed_stays_a_text() {
        return writes().stream()
                .filter(endpoint -> endpoint.body().isPresent())
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.route(), () -> type(endpoint)));
    }

    private void type(OpenApi.Endpoint endpoint) {
        Object sample = sweep.samples.of(endpoint);
        Corpus.TEXTS.forEach((aim, text) -> Corpus.with(text, sample).forEach(body -> {
            HttpSession.Answer answer = send(endpoint, body);
            assertThat(answer.status()).as(aim).isBetween(200, 499);
            if (answer.status() == 200 && endpoint.path().endsWith("/freeze")) {
                assertThat(answer.body().path("reason").asString()).isEqualTo(text.strip());
            }
            if (aim.equals("NUL")) {
                assertThat(answer.status()).as(aim).isGreaterThanOrEqualTo(400);
            }
        }));
    }

    @TestFactory
    @Order(4)
    Stream<DynamicTest> whatever_is_in_a_query_is_looked_for_and_no_more() {
        return Stream.of("/api/console/audit", "/api/console/audit/export", "/api/console/exports/applications")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> Corpus.TEXTS.forEach((aim, text) -> {
                            String typed = URLEncoder.encode(text, StandardCharsets.UTF_8);
                            for (String name : List.of("from", "to", "actor", "subject", "before")) {
                                String query = "?from=2026-11-01&to=2026-11-02&" + name + "=" + typed;
                                assertThat(sweep.door
                                                .answer(Door.Knock.of("GET", path + (aim.equals("long") ? "" : query))
                                                        .with(sweep.staff
                                                                .get("AUDITOR")
                                                                .http
                                                                .credentials()))
                                                .status())
                                        .as(aim)
                                        .isBetween(200, 499);
                            }
                        })));
    }

    @Test
    @Order(5)
    void no_line_of_the_log_was_forged_and_nothing_failed_unexpectedly() {
        assertThat(sweep.world.hall().output().lines())
                .noneMatch(line -> line.startsWith(Corpus.FORGED))
                .noneMatch(line -> line.contains("unexpected failure"));
    }

    /** What may be repeated comes first, and what ends an application last; nobody signs out meanwhile. */
    private List<OpenApi.Endpoint> writes() {
        return sweep.api.endpoints().stream()
                .filter(OpenApi.Endpoint::writes)
                .filter(endpoint ->
                        !endpoint.upload() && !endpoint.path().matches(".*/(sign-out|withdrawal|end-others)"))
                .sorted(Comparator.comparing(endpoint -> !endpoint.path().matches(".*/(full-value|freeze)")))
                .toList();
    }

    private HttpSession.Answer send(OpenApi.Endpoint endpoint, Object body) {
        if (endpoint.path().contains("/applications/{id}/") && endpoint.area().equals("console")) {
            sweep.claimAgain();
        }
        return sweep.door.answer(
                knock(endpoint, sweep.knock(endpoint, path(endpoint)).json(body)));
    }

    private Door.Knock knock(OpenApi.Endpoint endpoint, Door.Knock knock) {
        HttpSession who = endpoint.area().equals("hall") ? drafter.http : sweep.allowed(endpoint);
        boolean review = endpoint.area().equals("console") && endpoint.path().contains("/applications/{id}/");
        return (review ? knock.with("If-Match", "\"" + sweep.handler().version(sweep.other.application) + "\"") : knock)
                .with(who.credentials());
    }

    private String path(OpenApi.Endpoint endpoint) {
        return sweep.real(endpoint).replace(sweep.owner.application, drafter.application);
    }
}
