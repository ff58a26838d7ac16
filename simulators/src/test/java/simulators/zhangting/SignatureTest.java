package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simulators.zhangting.http.Json;

class SignatureTest extends WithABroker {

    private static final String PATH = "/ctp-management/password-resets";
    private static final String BODY =
            "{\"account\":\"80000001\",\"purpose\":\"trading\",\"currency\":\"CNY\",\"newPassword\":\"Abcd1234\"}";

    private final UUID nonce = UUID.randomUUID();

    private int effects;

    @AfterEach
    void what_was_refused_had_no_effect() {
        assertThat(state().ledger().entries()).hasSize(effects);
        super.close();
    }

    @Override
    void close() {}

    @Test
    void a_proper_signature_is_accepted_to_the_edge_of_the_skew() throws Exception {
        effects = 1;
        assertThat(call(SomeBroker.NOW.minusSeconds(300), SomeBroker.SECRET, BODY))
                .isEqualTo("200");
    }

    @Test
    void another_secret_is_refused() throws Exception {
        assertThat(call(SomeBroker.NOW, "another-secret-another-secret-32", BODY))
                .isEqualTo("401 bad-signature");
    }

    @Test
    void a_changed_body_is_refused() throws Exception {
        assertThat(call(SomeBroker.NOW, SomeBroker.SECRET, BODY.replace("80000001", "80000002")))
                .isEqualTo("401 bad-signature");
    }

    @Test
    void a_clock_too_far_behind_or_ahead_is_refused() throws Exception {
        var tooFar = Duration.ofSeconds(301);
        assertThat(call(SomeBroker.NOW.minus(tooFar), SomeBroker.SECRET, BODY)).isEqualTo("401 clock-skew");
        assertThat(call(SomeBroker.NOW.plus(tooFar), SomeBroker.SECRET, BODY)).isEqualTo("401 clock-skew");
    }

    @Test
    void a_repeated_nonce_is_refused() throws Exception {
        effects = 1;
        assertThat(call(SomeBroker.NOW, SomeBroker.SECRET, BODY)).isEqualTo("200");
        assertThat(call(SomeBroker.NOW, SomeBroker.SECRET, BODY)).isEqualTo("401 nonce-repeated");
        assertThat(call(SomeBroker.NOW.plusSeconds(1), SomeBroker.SECRET, BODY)).isEqualTo("401 nonce-repeated");
    }

    @Test
    void an_unsigned_call_is_refused() throws Exception {
        var request = HttpRequest.newBuilder(broker.address(PATH)).POST(HttpRequest.BodyPublishers.ofString(BODY));
        assertThat(broker.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void wiremocks_own_administration_is_closed() throws Exception {
        var request = HttpRequest.newBuilder(broker.address("/__admin/mappings"));
        assertThat(broker.send(request).statusCode()).isEqualTo(401);
    }

    /** Signs {@link #BODY} but sends what is given. */
    private String call(Instant at, String secret, String sent) throws Exception {
        var timestamp = Long.toString(at.getEpochSecond());
        var signed = BODY.getBytes(StandardCharsets.UTF_8);
        var signature = SomeSignature.of(secret, PATH, signed, timestamp, nonce.toString(), key.toString());
        var request = HttpRequest.newBuilder(broker.address(PATH))
                .header("X-Zhangting-Key", SomeBroker.KEY_ID)
                .header("X-Zhangting-Timestamp", timestamp)
                .header("X-Zhangting-Nonce", nonce.toString())
                .header("Idempotency-Key", key.toString())
                .header("X-Zhangting-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(sent));
        var response = broker.send(request);
        var code = Json.read(response.body().getBytes(StandardCharsets.UTF_8)).path("code");
        return (response.statusCode() + " " + code.asString("")).strip();
    }
}
