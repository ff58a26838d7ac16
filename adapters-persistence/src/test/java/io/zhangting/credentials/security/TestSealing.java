package io.zhangting.credentials.security;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SealingKey;
import io.zhangting.credentials.port.SealedPasswords;
import io.zhangting.kernel.security.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** Passwords that are sealed by the front end's own code, and opened by the hall's. */
public final class TestSealing {

    private static final String SCRIPT = """
            const source = require('fs').readFileSync('kit/src/seal.ts', 'utf8')
            const { transpileModule } = require('typescript')
            const { outputText } = transpileModule(source, { compilerOptions: { target: 'ES2018', module: 'ESNext' } })
            import('data:text/javascript,' + encodeURIComponent(outputText)).then(async ({ seal }) => {
              const [text, kid, x, y, app, item, exp] = process.argv.slice(1)
              process.stdout.write(await seal(text, { kid, x, y }, { app, item, exp: Number(exp) }))
            })
            """;

    private TestSealing() {}

    public static SealedPasswords passwords(InstantSource clock) {
        return new NimbusSealedPasswords(TestKeys.sealing(), clock);
    }

    public static String seal(String password, SealedFor place, Instant expires) {
        SealingKey key = passwords(InstantSource.system()).current();
        try {
            Process node = new ProcessBuilder(
                            "node",
                            "-e",
                            SCRIPT,
                            password,
                            key.kid(),
                            key.x(),
                            key.y(),
                            place.application().toString(),
                            place.item(),
                            String.valueOf(expires.getEpochSecond()))
                    .directory(Path.of("../adapters-web/frontend").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
