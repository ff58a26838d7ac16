package io.zhangting.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Runs the front end's own code in Node: where the pages go after signing in. */
class SafeNextTest {

    private static final Path FRONT_END = Path.of("frontend");
    private static final JsonMapper JSON = new JsonMapper();

    private static final String SCRIPT = """
            const source = require('fs').readFileSync('kit/src/next.ts', 'utf8')
            const { transpileModule } = require('typescript')
            const { outputText } = transpileModule(source, { compilerOptions: { target: 'ES2018', module: 'ESNext' } })
            import('data:text/javascript,' + encodeURIComponent(outputText)).then(({ safeNext }) => {
              const asked = JSON.parse(require('fs').readFileSync(0, 'utf8'))
              process.stdout.write(JSON.stringify(asked.map((next) => {
                const to = safeNext(next)
                return { to, host: new URL(to, 'https://hall.example/hall/').host }
              })))
            })
            """;

    /** Where it went, and at whose site a browser would be then. */
    private record Gone(String to, String host) {}

    @Test
    void addresses_of_others_and_what_is_no_address_lead_to_the_first_page() throws Exception {
        List<Object> hostile = List.of(
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\r\n//evil.example",
                " //evil.example",
                "/a\\..\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "HTTPS:\\\\evil.example",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "%2F%2Fevil.example",
                "%5C%5Cevil.example",
                "https%3A%2F%2Fevil.example",
                "evil.example",
                "",
                "?next=//evil.example",
                List.of("/applications", "//evil.example"),
                1,
                true);

        assertThat(gone(hostile)).hasSameSizeAs(hostile).extracting(Gone::to).containsOnly("/");
    }

    /** The browser does not decode a path, so that these stay where they are. */
    @Test
    void encoded_slashes_within_a_path_stay_at_the_hall() throws Exception {
        assertThat(gone(List.of(
                        "/%2Fevil.example", "/%5Cevil.example", "/%09/evil.example", "/..//evil.example", "/@evil")))
                .extracting(Gone::host)
                .containsOnly("hall.example");
    }

    @Test
    void pages_of_the_hall_are_gone_to() throws Exception {
        List<Object> own = List.of(
                "/",
                "/applications",
                "/applications/5f0c/steps/document?side=front#top",
                "/start/reset-password",
                "/tickets?filter=%E5%BE%85%E5%8A%9E&from=https://hall.example");

        assertThat(gone(own)).extracting(Gone::to).isEqualTo(own);
    }

    @Test
    void no_page_reads_the_address_otherwise() throws IOException {
        List<String> lines;
        try (Stream<Path> files = Stream.of("hall/src", "console/src").flatMap(SafeNextTest::files)) {
            lines = files.flatMap(SafeNextTest::lines)
                    .filter(line -> line.contains("query.next") || line.contains("query['next"))
                    .toList();
        }

        assertThat(lines).hasSize(2).allMatch(line -> line.contains("replace(safeNext(route.query.next))"));
    }

    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(FRONT_END.resolve(folder)).filter(Files::isRegularFile);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static List<Gone> gone(List<Object> asked) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "-e", SCRIPT)
                .directory(FRONT_END.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(JSON.writeValueAsBytes(asked));
        }
        String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return Arrays.asList(JSON.readValue(answer, Gone[].class));
    }
}
