package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every endpoint that docs/openapi.yaml names, by everybody whose it is not, and in every way in which it is not meant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessSweepIT {

    private final SweepWorld sweep = new SweepWorld("AccessSweepIT");
    private final DoorChecks doors = new DoorChecks(sweep);

    @AfterAll
    void close() {
        sweep.close();
    }

    @Test
    void the_document_is_what_the_running_hall_has() throws IOException {
        Path running = sweep.world.folder.resolve("openapi.yaml");
        if (Boolean.getBoolean("openapi.write")) {
            Files.copy(running, OpenApi.DOCUMENT, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(running)
                .as("written anew by: mvn -pl journeys verify -Dit.test=AccessSweepIT -Dopenapi.write=true")
                .hasSameTextualContentAs(OpenApi.DOCUMENT);
        Set<String> there = new TreeSet<>(Files.readAllLines(sweep.world.folder.resolve("routes.txt")));
        Set<String> covered = sweep.api.endpoints().stream()
                .map(OpenApi.Endpoint::route)
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.println("endpoints covered " + covered.size() + " = endpoints there " + there.size());
        assertThat(covered).isEqualTo(there);
    }

    @TestFactory
    Stream<DynamicTest> nobody_reaches_what_is_not_theirs() {
        return each(endpoint -> true, endpoint -> {
            if (!sweep.isOpen(endpoint)) {
                String path = sweep.real(endpoint);
                assertThat(as(sweep.stranger(endpoint), endpoint, path)).isEqualTo(401);
                assertThat(sweep.door.answer(sweep.knock(endpoint, path)).status())
                        .as("without any session")
                        .isIn(401, 403);
                assertThat(fromTheOtherSide(endpoint, path)).isEqualTo(401);
            }
        });
    }

    /** The session of the other area, under the name of this area's cookie. */
    private int fromTheOtherSide(OpenApi.Endpoint endpoint, String path) {
        boolean console = endpoint.area().equals("console");
        HttpSession wrong = console ? sweep.owner.http : sweep.handler().http;
        Map<String, String> credentials = new HashMap<>(wrong.credentials());
        credentials.replaceAll((name, value) -> console
                ? value.replace("__Host-hall", "__Host-console")
                : value.replace("__Host-console", "__Host-hall"));
        return sweep.door.answer(sweep.knock(endpoint, path).with(credentials)).status();
    }

    @TestFactory
    Stream<DynamicTest> ids_of_others_and_ids_of_nothing_are_not_found_and_the_attempt_is_written_down() {
        return each(
                endpoint -> endpoint.hasIds()
                        && !sweep.isOpen(endpoint)
                        && !endpoint.area().equals("callbacks"),
                endpoint -> {
                    HttpSession allowed = sweep.allowed(endpoint);
                    assertThat(as(allowed, endpoint, sweep.unknown(endpoint)))
                            .as("ids of nothing")
                            .isEqualTo(404);
                    if (endpoint.area().equals("hall")) {
                        assertThat(as(allowed, endpoint, sweep.real(endpoint)))
                                .as("somebody else's")
                                .isEqualTo(404);
                        assertWrittenDown(endpoint, customerId());
                    }
                });
    }

    private String customerId() {
        return sweep.world
                .postgres()
                .column("select customer from applications.application where id = '" + sweep.other.application + "'")
                .getFirst();
    }

    @TestFactory
    Stream<DynamicTest> another_role_is_refused_and_written_down() {
        return each(endpoint -> sweep.roles.allowed().containsKey(endpoint.route()), endpoint -> {
            Set<String> allowed = sweep.roles.allowed().get(endpoint.route());
            for (String role : RoleTable.ROLES) {
                if (!allowed.contains(role)) {
                    assertThat(as(sweep.staff.get(role).http, endpoint, sweep.real(endpoint)))
                            .as(role)
                            .isEqualTo(403);
                    assertWrittenDown(endpoint, sweep.staffId(role));
                }
            }
        });
    }

    private void assertWrittenDown(OpenApi.Endpoint endpoint, String actor) {
        assertThat(sweep.world
                        .postgres()
                        .column("select subject from audit.entry where action = 'access.denied' and actor = '" + actor
                                + "'"))
                .contains(endpoint.route());
    }

    @Test
    void no_role_reads_a_password_that_was_set_for_a_customer_at_any_endpoint() {
        JsonNode done = sweep.owner
                .follow()
                .path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("monitoring-centre"))
                .findFirst()
                .orElseThrow();
        SecretSearch search = new SecretSearch(Map.of("password", sweep.owner.reveal(done)));
        sweep.roles
                .allowed()
                .forEach((route, roles) -> sweep.api.endpoints().stream()
                        .filter(endpoint -> endpoint.route().equals(route) && !route.endsWith("/sign-out"))
                        .forEach(endpoint ->
                                roles.forEach(role -> assertThat(search.in(read(sweep.staff.get(role).http, endpoint)))
                                        .as(role + " at " + route)
                                        .isEmpty())));
    }

    /** Of the owner's application, whose passwords were set or are being set. */
    private byte[] read(HttpSession who, OpenApi.Endpoint endpoint) {
        String path = sweep.real(endpoint).replace(sweep.other.application, sweep.owner.application);
        return sweep.door
                .answer(sweep.knock(endpoint, path).with(who.credentials()))
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    Stream<DynamicTest> writes_that_no_page_of_the_hall_sent_are_refused() {
        return each(endpoint -> endpoint.writes() && !endpoint.area().equals("callbacks"), doors::foreignWrites);
    }

    @TestFactory
    Stream<DynamicTest> methods_that_are_not_documented_are_refused_and_no_other_origin_is_let_in() {
        return each(endpoint -> true, doors::otherMethods);
    }

    @Test
    void what_browsers_are_told_is_on_every_answer() {
        List.of("/hall/", "/console/", "/api/hall/session", "/api/console/session", "/api/hall/none", "/none")
                .forEach(doors::headers);
        doors.cookies();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hall/", "/console/"})
    void files_whose_names_stand_for_their_content_are_kept_for_ever(String index) {
        new FrontEndChecks(sweep.door, index).assetsAreKeptForEver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hall/", "/console/"})
    void a_file_that_is_missing_is_asked_for_again(String index) {
        new FrontEndChecks(sweep.door, index).missingAssetsAreNotKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hall/", "/console/"})
    void scripts_and_styles_come_compressed(String index) {
        new FrontEndChecks(sweep.door, index).assetsComeCompressed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hall/", "/console/"})
    void an_index_page_is_asked_for_each_time_and_sent_when_it_is_another(String index) {
        new FrontEndChecks(sweep.door, index).theIndexIsAskedForEachTime();
    }

    @Test
    void another_name_is_answered_by_nothing_and_forwarded_headers_are_not_believed() {
        doors.namesAndForwarding();
    }

    @Test
    void photos_are_served_as_attachments_that_run_nothing_and_are_kept_by_no_browser() {
        doors.photos();
    }

    @Test
    void a_session_a_token_or_a_device_with_a_flipped_bit_is_nobodys() {
        new FlippedTokens(sweep.world).check();
        assertThat(sweep.world.hall().output()).doesNotContain("unexpected failure");
    }

    private Stream<DynamicTest> each(Predicate<OpenApi.Endpoint> which, Consumer<OpenApi.Endpoint> check) {
        return sweep.api.endpoints().stream()
                .filter(which)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.route(), () -> check.accept(endpoint)));
    }

    private int as(HttpSession who, OpenApi.Endpoint endpoint, String path) {
        return sweep.door
                .answer(sweep.knock(endpoint, path).with(who.credentials()))
                .status();
    }
}
