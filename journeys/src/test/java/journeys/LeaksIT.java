package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** After a whole journey, nothing that the hall wrote holds a password, a code, an ID number or a phone in the clear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaksIT {

    private final ProcessWorld world;
    private final WrittenByHall written;
    private final Map<String, String> secrets = new HashMap<>();

    LeaksIT() {
        Path folder = Folders.fresh("LeaksIT");
        world = new ProcessWorld(folder);
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
        world.settings.put("LOGGING_LEVEL_IO_ZHANGTING", "DEBUG");
        written = new WrittenByHall(world);
        world.addStaff();
        world.startHall();
        journey();
    }

    @AfterAll
    void close() {
        world.close();
    }

    private void journey() {
        CustomerClient customer = world.customer("80001020");
        customer.signIn();
        customer.startWithPhotos("trading", "funds", "monitoring-centre");
        provokeErrors(customer);
        customer.finishAndSubmit();
        StaffClient staff = world.staff();
        staff.claimAndApprove(customer.application);
        await("the application to be completed")
                .atMost(Duration.ofMinutes(1))
                .until(() -> customer.state().equals("completed"));
        for (JsonNode item : customer.follow().path("items")) {
            secrets.put("password " + item.path("kind").asString(), customer.reveal(item));
        }
        remember(customer.person);
        world.simulators.textsTo(customer.person.phone()).stream()
                .map(text -> java.util.regex.Pattern.compile("验证码(\\d{6})").matcher(text))
                .filter(java.util.regex.Matcher::find)
                .forEach(code -> secrets.put("code sent " + secrets.size(), code.group(1)));
    }

    private void provokeErrors(CustomerClient customer) {
        customer.http
                .put(
                        customer.path("/document"),
                        Map.of(
                                "name",
                                customer.person.name(),
                                "number",
                                customer.person.number(),
                                "validFrom",
                                "nonsense",
                                "longTerm",
                                true))
                .mustBe(400);
        customer.http
                .post(customer.path("/phone"), Map.of("code", "not-a-code-" + customer.person.number()))
                .mustBe(409);
    }

    private void remember(Person person) {
        secrets.put("phone", person.phone());
        secrets.put("ID number", person.number());
        secrets.put("account", person.account());
        secrets.put("name", person.name());
        secrets.put("staff password", "a long staff password");
        secrets.put("photo", new String(Pictures.jpeg(1), StandardCharsets.ISO_8859_1).substring(200, 240));
    }

    @Test
    void nothing_secret_is_found() {
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(3 + 6 + 6);
        SecretSearch search = new SecretSearch(withoutShortCodes());
        written.places()
                .forEach((place, content) -> assertThat(search.in(content))
                        .as(place + " of " + content.length + " bytes")
                        .isEmpty());
    }

    /** Six digits stand in any large file by chance: codes are looked for where text is, everything else everywhere. */
    private Map<String, String> withoutShortCodes() {
        return secrets.entrySet().stream()
                .filter(secret -> !secret.getKey().startsWith("code"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void no_code_is_found_in_logs_and_texts() {
        List<java.util.regex.Pattern> codes = secrets.entrySet().stream()
                .filter(secret -> secret.getKey().startsWith("code"))
                .map(secret -> java.util.regex.Pattern.compile("(?<![0-9a-f.])" + secret.getValue() + "(?![0-9a-fZ])"))
                .toList();
        assertThat(codes).isNotEmpty();
        written.places().forEach((place, content) -> {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            assertThat(codes.stream().filter(code -> code.matcher(text).find() && !place.contains("vault")))
                    .as(place)
                    .isEmpty();
        });
    }

    @Test
    void the_search_finds_a_planted_secret_in_each_place_and_form() throws IOException {
        String planted = "Planted-7f3K-秘密";
        SecretSearch search = new SecretSearch(Map.of("planted", planted));
        byte[] bytes = planted.getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(("x" + planted + "yz").getBytes(StandardCharsets.UTF_8));
        for (String form : List.of(
                planted,
                base64,
                HexFormat.of().formatHex(bytes),
                java.net.URLEncoder.encode("a=" + planted, StandardCharsets.UTF_8))) {
            assertThat(search.in(("before " + form + " after").getBytes(StandardCharsets.UTF_8)))
                    .as(form)
                    .contains("planted");
        }
        Files.writeString(world.folder.resolve("hall/planted.log"), "a line with " + planted);
        Files.createDirectories(world.folder.resolve("hall/vault/zz"));
        Files.writeString(world.folder.resolve("hall/vault/zz/planted"), base64);
        written.plant("insert into audit.entry (at, actor_kind, actor, action, subject, detail)"
                + " values (now(), 'HALL', '', 'planted', '', '" + planted + "')");
        written.plant("create table notifications.planted as select convert_to('" + planted + "', 'UTF8') as bytes");
        try {
            List<String> found = written.places().entrySet().stream()
                    .filter(place -> !search.in(place.getValue()).isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrder(
                            "file hall/planted.log",
                            "file hall/vault/zz/planted",
                            "table audit.entry",
                            "table notifications.planted");
        } finally {
            written.plant("drop table notifications.planted");
        }
    }
}
