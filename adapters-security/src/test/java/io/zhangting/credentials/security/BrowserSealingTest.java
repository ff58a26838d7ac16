package io.zhangting.credentials.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.port.SealedPasswords.Opening;
import io.zhangting.kernel.security.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the front end's own code in Node, whose WebCrypto is that of a browser. */
class BrowserSealingTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final UUID APPLICATION = new UUID(1, 2);
    private static final Path FRONT_END = Path.of("../adapters-web/frontend");

    private static final String SCRIPT = """
            const source = require('fs').readFileSync('kit/src/seal.ts', 'utf8')
            const { transpileModule } = require('typescript')
            const { outputText } = transpileModule(source, { compilerOptions: { target: 'ES2018', module: 'ESNext' } })
            import('data:text/javascript,' + encodeURIComponent(outputText)).then(async ({ seal }) => {
              const [text, kid, x, y, app, item, exp] = process.argv.slice(1)
              process.stdout.write(await seal(text, { kid, x, y }, { app, item, exp: Number(exp) }))
            })
            """;

    private ECKey hall;
    private NimbusSealedPasswords passwords;

    @BeforeEach
    void aHall() throws Exception {
        hall = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        passwords = new NimbusSealedPasswords(
                new SealingKeys() {
                    @Override
                    public ECKey current() {
                        return hall;
                    }

                    @Override
                    public Optional<ECKey> find(String kid) {
                        return Optional.of(hall).filter(key -> key.getKeyID().equals(kid));
                    }
                },
                () -> NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4x6Nk2Wp", "密码 Ω", "a"})
    void what_a_browser_sealed_opens_here(String text) throws Exception {
        assertThat(passwords.open(seal(text, "trading"), new SealedFor(APPLICATION, "trading")))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened ->
                                assertThat(opened.text().<String>reveal(t -> t)).isEqualTo(text));
    }

    @Test
    void it_is_bound_to_its_item_and_never_the_same_twice() throws Exception {
        String blob = seal("4x6Nk2Wp", "funds");

        assertThat(passwords.open(blob, new SealedFor(APPLICATION, "trading"))).isInstanceOf(Opening.Foreign.class);
        assertThat(seal("4x6Nk2Wp", "funds")).isNotEqualTo(blob);
    }

    private String seal(String text, String item) throws Exception {
        var key = passwords.current();
        Process node = new ProcessBuilder(
                        "node",
                        "-e",
                        SCRIPT,
                        text,
                        key.kid(),
                        key.x(),
                        key.y(),
                        APPLICATION.toString(),
                        item,
                        String.valueOf(NOON.plusSeconds(60).getEpochSecond()))
                .directory(FRONT_END.toFile())
                .redirectErrorStream(true)
                .start();
        String blob = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(blob).isZero();
        return blob;
    }
}
