package benchmarks.zhangting.http;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import tools.jackson.databind.JsonNode;

/** A reviewer who does over HTTP what the console does. */
final class Staff {

    private static final Map<String, Object> BY_PHONE =
            Map.of("identityEstablished", Map.of("way", "phone-call", "note", "核实无误"));

    final Browser browser;

    Staff(URI hall) {
        this.browser = new Browser(hall, "console");
    }

    void signIn(String name, String password, String totpSecret) throws IOException, InterruptedException {
        browser.refresh();
        browser.post("/sign-in", Map.of("name", name, "password", password, "totp", totp(totpSecret)))
                .mustBe(204);
        browser.refresh();
    }

    private static String totp(String secret) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), Instant.now());
        } catch (InvalidKeyException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** Opens the case and takes it. @return its version then */
    long claim(String id) throws IOException, InterruptedException {
        JsonNode shown = browser.get("/applications/" + id).mustBe(200);
        return decide(id, "claim", Map.of(), shown.path("version").asLong());
    }

    void approve(String id, long version) throws IOException, InterruptedException {
        decide(id, "approve", BY_PHONE, version);
    }

    private long decide(String id, String decision, Map<String, Object> body, long version)
            throws IOException, InterruptedException {
        return browser.post("/applications/" + id + "/" + decision, body, "If-Match", "\"" + version + "\"")
                .mustBe(200)
                .path("version")
                .asLong();
    }
}
