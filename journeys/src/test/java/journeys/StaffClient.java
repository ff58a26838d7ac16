package journeys;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A reviewer who does everything over HTTP that the console would do. */
final class StaffClient {

    final HttpSession http;

    StaffClient(URI hall) {
        this.http = new HttpSession(hall, "console");
    }

    void signIn(String name, String password, String totp) {
        http.refresh();
        http.post("/sign-in", Map.of("name", name, "password", password, "totp", totp))
                .mustBe(204);
        http.refresh();
    }

    static String totp(String secret) {
        return totp(secret, 0);
    }

    /** The code of so many seconds from now. */
    static String totp(String secret, int later) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()),
                    Instant.now().plusSeconds(later));
        } catch (InvalidKeyException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    String state(String application) {
        return http.get("/applications/" + application)
                .mustBe(200)
                .body()
                .path("state")
                .asString();
    }

    List<String> openTickets(String application) {
        return http.get("/tickets")
                .mustBe(200)
                .body()
                .path("open")
                .valueStream()
                .filter(ticket -> ticket.path("application").asString().equals(application))
                .map(ticket -> ticket.path("id").asString())
                .toList();
    }

    String ticketState(String ticket) {
        return http.get("/tickets/" + ticket).mustBe(200).body().path("state").asString();
    }

    /** @param step entry, confirmation or objection */
    HttpSession.Answer settle(String ticket, String step, Object body) {
        long version = http.get("/tickets/" + ticket)
                .mustBe(200)
                .body()
                .path("version")
                .asLong();
        return http.post("/tickets/" + ticket + "/" + step, body, "If-Match", "\"" + version + "\"");
    }

    void claimAndApprove(String application) {
        decide(application, "claim", Map.of());
        decide(application, "approve", Map.of());
    }

    HttpSession.Answer decide(String application, String decision, Object body) {
        return http.post(
                        "/applications/" + application + "/" + decision,
                        body,
                        "If-Match",
                        "\"" + version(application) + "\"")
                .mustBe(200);
    }

    long version(String application) {
        return http.get("/applications/" + application)
                .mustBe(200)
                .body()
                .path("version")
                .asLong();
    }

    /** On the strength of a version that may be stale. */
    HttpSession.Answer tryTo(String application, String decision, long version) {
        return http.post("/applications/" + application + "/" + decision, Map.of(), "If-Match", "\"" + version + "\"");
    }

    HttpSession.Answer tryNow(String application, String decision) {
        return tryTo(application, decision, version(application));
    }
}
