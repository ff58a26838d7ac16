package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected values were computed by another program from the words of docs/contracts/README.md. */
class RequestSignerTest {

    private static final URI BASE = URI.create("http://gateway.example");

    private final RequestSigner signer = new RequestSigner(
            SomeGateway.settings(BASE, Duration.ofSeconds(1)),
            InstantSource.fixed(SomeGateway.NOW),
            () -> SomeGateway.NONCE);

    @Test
    void a_change_is_signed_with_its_query_its_body_and_its_key() {
        var address = URI.create("http://gateway.example/ctp-management/password-resets?trace=1");
        var body = "{\"account\":\"80000001\"}".getBytes(StandardCharsets.UTF_8);

        var request =
                signer.sign("POST", address, body, Optional.of(SomeGateway.KEY)).build();

        assertThat(header(request, "X-Zhangting-Signature")).contains("Rhg9OJ2DnedGwJPnBT6ldUpMellNNHzbTJFcQZSEsww=");
        assertThat(header(request, "X-Zhangting-Key")).contains("hall-1");
        assertThat(header(request, "X-Zhangting-Timestamp")).contains("1750000000");
        assertThat(header(request, "X-Zhangting-Nonce")).contains(SomeGateway.NONCE.toString());
        assertThat(header(request, "Idempotency-Key")).contains(SomeGateway.KEY.toString());
    }

    @Test
    void a_question_is_signed_without_a_key() {
        var address = URI.create("http://gateway.example/ctp-management/operations/" + SomeGateway.KEY);

        var request = signer.sign("GET", address, new byte[0], Optional.empty()).build();

        assertThat(header(request, "X-Zhangting-Signature")).contains("Ch+R3Yxd2Oi5rM4+onqqBjLyQyh3JoU72+BdRJBuoyU=");
        assertThat(header(request, "Idempotency-Key")).isEmpty();
    }

    private static Optional<String> header(HttpRequest request, String name) {
        return request.headers().firstValue(name);
    }
}
