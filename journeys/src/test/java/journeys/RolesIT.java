package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Each role over HTTP: what it may do is what docs/roles.md says, and a change applies to the next request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private final ProcessWorld world;
    private final Administrator admin;
    private final Map<String, StaffClient> byRole = new LinkedHashMap<>();
    private final RoleTable table = RoleTable.read(Path.of("../docs/roles.md"));

    RolesIT() {
        world = new ProcessWorld(Folders.fresh("RolesIT"));
        world.addStaff("hong.ling", "洪凌", "ADMINISTRATOR");
        world.startHall();
        admin = new Administrator(world, "hong.ling");
        for (String role : RoleTable.ROLES) {
            String name = "only." + role.toLowerCase(java.util.Locale.ROOT);
            byRole.put(role, admin.signIn(admin.add(name, role)));
        }
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void the_table_names_every_endpoint_of_the_console_and_no_other() throws IOException {
        Set<String> there = Files.readAllLines(world.folder.resolve("routes.txt")).stream()
                .filter(route -> route.contains("/api/console"))
                .collect(Collectors.toCollection(TreeSet::new));

        System.out.println("endpoints covered " + table.routes().size() + " = endpoints there " + there.size());
        assertThat(table.routes()).isEqualTo(there);
    }

    @Test
    void each_role_may_call_what_the_table_says_and_nothing_else() {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String route : table.allowed().keySet()) {
            Set<String> allowed = new TreeSet<>();
            for (Map.Entry<String, StaffClient> person : byRole.entrySet()) {
                if (!route.endsWith("/sign-out") && isAllowed(send(person.getValue().http, route))) {
                    allowed.add(person.getKey());
                }
            }
            seen.put(route, allowed);
        }
        Set<String> signedOut = new TreeSet<>();
        byRole.keySet().forEach(role -> {
            StaffClient other = admin.signIn(admin.add("leaving." + role.toLowerCase(java.util.Locale.ROOT), role));
            if (isAllowed(other.http.post("/sign-out", Map.of()))) {
                signedOut.add(role);
            }
        });
        seen.put("POST /api/console/sign-out", signedOut);

        assertThat(seen).isEqualTo(table.allowed());
    }

    @Test
    void strangers_may_call_only_what_is_open() {
        HttpSession stranger = new HttpSession(world.hallAddress, "console");
        stranger.refresh();

        for (String route : table.allowed().keySet()) {
            assertThat(send(stranger, route).status()).as(route).isEqualTo(401);
        }
        for (String route : table.open()) {
            assertThat(send(stranger, route).status()).as(route).isNotIn(401, 403);
        }
    }

    @Test
    void what_nobody_listed_is_denied() {
        assertThat(byRole.get("HANDLER").http.get("/unheard-of").code()).isEqualTo("forbidden");
        assertThat(byRole.get("ADMINISTRATOR").http.put("/staff", Map.of()).code())
                .isEqualTo("forbidden");
    }

    @Test
    void who_is_disabled_or_demoted_is_out_at_the_next_request() {
        Administrator.NewPerson li = admin.add("li.na", "REVIEWER", "HANDLER");
        StaffClient staff = admin.signIn(li);
        staff.http.get("/queue").mustBe(200);
        admin.change("li.na", "roles", Map.of("roles", List.of("OPERATIONS"))).mustBe(200);
        staff.http.get("/queue").mustBe(401);

        Administrator.NewPerson wang = admin.add("wang.wu", "REVIEWER");
        StaffClient other = admin.signIn(wang);
        other.http.get("/queue").mustBe(200);
        admin.change("wang.wu", "disable", Map.of()).mustBe(200);
        other.http.get("/queue").mustBe(401);
    }

    @Test
    void a_link_works_once_and_a_reset_makes_a_new_one_and_ends_the_sessions() {
        Administrator.NewPerson person = admin.add("gu.bai", "AUDITOR");
        HttpSession browser = new HttpSession(world.hallAddress, "console");
        browser.refresh();
        assertThat(browser.post("/enrolment/opening", Map.of("code", person.code()))
                        .code())
                .isEqualTo("enrolment-refused");

        StaffClient staff = admin.signIn(person);
        JsonNode reset =
                admin.change("gu.bai", "enrolment", Map.of()).mustBe(200).body();
        staff.http.get("/queue").mustBe(401);
        admin.signIn(admin.enrol("gu.bai", reset)).http.get("/queue").mustBe(200);
    }

    @Test
    void sessions_are_seen_and_ended() {
        Administrator.NewPerson person = admin.add("su.qing", "OPERATIONS");
        StaffClient office = admin.signIn(person);
        JsonNode own = office.http.get("/own-sessions").mustBe(200).body();
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.path(0).path("current").asBoolean()).isTrue();

        JsonNode all = admin.client.http.get("/sessions").mustBe(200).body();
        assertThat(all.path("staff").valueStream())
                .anyMatch(session -> session.path("staff").asString().equals(person.id()));
        String key = own.path(0).path("key").asString();
        assertThat(admin.client
                        .http
                        .post("/staff/" + person.id() + "/sessions/" + key + "/end", Map.of())
                        .mustBe(200)
                        .body()
                        .path("ended")
                        .asInt())
                .isEqualTo(1);
        office.http.get("/own-sessions").mustBe(401);
    }

    @Test
    void two_administrators_on_one_version_and_oneself() {
        admin.add("zhou.yi", "HANDLER");
        String id = admin.person("zhou.yi").path("id").asString();
        assertThat(admin.client
                        .http
                        .post("/staff/" + id + "/disable", Map.of(), "If-Match", "\"99\"")
                        .code())
                .isEqualTo("changed-meanwhile");
        assertThat(admin.change("hong.ling", "disable", Map.of()).code()).isEqualTo("not-oneself");
    }

    @Test
    void a_denied_request_is_in_the_audit_record_with_its_pattern_only() {
        StaffClient operations = byRole.get("OPERATIONS");
        String id = UUID.randomUUID().toString();
        operations.http.get("/applications/" + id + "?why=curious").mustBe(403);
        String actor = operations.http.refresh().body().path("staff").path("id").asString();

        JsonNode page = byRole.get("AUDITOR")
                .http
                .get("/audit?from=" + TODAY + "&to=" + TODAY + "&actor=" + actor)
                .mustBe(200)
                .body();
        assertThat(page.path("entries").valueStream()).anySatisfy(entry -> {
            assertThat(entry.path("action").asString()).isEqualTo("access.denied");
            assertThat(entry.path("subject").asString()).isEqualTo("GET /api/console/applications/{id}");
        });
        assertThat(page.toString()).doesNotContain(id).doesNotContain("curious");
    }

    @Test
    void somebody_elses_application_is_not_found_and_that_is_written_down() {
        CustomerClient owner = world.customer("80001020");
        owner.signIn();
        owner.startWithPhotos("trading");
        CustomerClient other = world.customer("80001021");
        other.signIn();
        other.http.get("/applications/" + owner.application).mustBe(404);
        other.http.get("/applications/" + owner.application + "/photos/front").mustBe(404);
        other.http.get("/applications/" + UUID.randomUUID()).mustBe(404);

        assertThat(denials("GET /api/hall/applications/{id}")).isEqualTo(1);
        assertThat(denials("GET /api/hall/applications/{id}/photos/{side}")).isEqualTo(1);
    }

    private int denials(String route) {
        String subject = URLEncoder.encode(route, StandardCharsets.UTF_8);
        return byRole.get("AUDITOR")
                .http
                .get("/audit?from=" + TODAY + "&to=" + TODAY + "&subject=" + subject)
                .mustBe(200)
                .body()
                .path("entries")
                .size();
    }

    @Test
    void exports_are_files_that_run_nothing() {
        HttpSession.Answer file = byRole.get("AUDITOR").http.get("/audit/export?from=" + TODAY + "&to=" + TODAY);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"audit-" + TODAY + "-" + TODAY + ".csv\"");
        assertThat(file.text()).startsWith("\uFEFF\"编号\",").contains("staff.enrolled", "audit.exported");
        assertThat(byRole.get("AUDITOR")
                        .http
                        .get("/audit/export?from=2026-01-01&to=2026-02-01")
                        .code())
                .isEqualTo("days-malformed");
        byRole.get("REVIEWER")
                .http
                .get("/exports/applications?from=" + TODAY + "&to=" + TODAY)
                .mustBe(200);
    }

    private static boolean isAllowed(HttpSession.Answer answer) {
        assertThat(answer.status()).isNotEqualTo(401).isLessThan(500);
        return answer.status() != 403 || !answer.code().equals("forbidden");
    }

    private static HttpSession.Answer send(HttpSession http, String route) {
        String path = route.replaceFirst("\\w+ /api/console", "")
                .replace("{key}", "none")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (route.startsWith("GET")) {
            boolean days = path.contains("audit") || path.contains("exports");
            return http.get(days ? path + "?from=" + TODAY + "&to=" + TODAY : path);
        }
        Map<String, String> body =
                path.equals("/sign-in") ? Map.of("name", "nobody", "password", "none", "totp", "none") : Map.of();
        return http.post(path, body, "If-Match", "\"0\"");
    }
}
