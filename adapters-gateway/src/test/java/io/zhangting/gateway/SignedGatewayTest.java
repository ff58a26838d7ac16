package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply.Answered;
import io.zhangting.gateway.GatewayReply.NoReply;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedGatewayTest {

    private static final Map<String, String> BODY = Map.of("account", "80000001");

    @Test
    void a_refusal_comes_with_the_gateways_code_and_text() throws IOException {
        var answered = (Answered) post(422, "{\"code\":\"131\",\"text\":\"弱密码\"}", Map.of());

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body().path("code").asString()).isEqualTo("131");
        assertThat(answered.body().path("text").asString()).isEqualTo("弱密码");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"17|17", "Sun, 15 Jun 2025 15:07:40 GMT|60", "Sun, 15 Jun 2025 15:00:00 GMT|-1", "soon|-1"})
    void flow_control_tells_how_long_to_wait(String header, long seconds) throws IOException {
        var answered = (Answered) post(429, "", Map.of("Retry-After", header));

        assertThat(answered.retryAfter().map(Duration::toSeconds).orElse(-1L)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"200,''", "200,<html>", "200,[]", "202,''", "422,oops"})
    void an_answer_that_should_say_something_but_does_not_is_no_reply(int status, String body) throws IOException {
        assertThat(post(status, body, Map.of())).isInstanceOf(NoReply.class);
    }

    @ParameterizedTest
    @CsvSource({"400,<html>", "401,''", "403,''", "404,''", "409,''", "410,''", "500,<html>", "502,''", "503,''"})
    void any_other_status_is_an_answer_even_without_a_body(int status, String body) throws IOException {
        assertThat(post(status, body, Map.of())).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(status);
            assertThat(answered.body().isEmpty()).isTrue();
        });
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        assertThat(((Answered) post(307, "", Map.of("Location", "/elsewhere"))).status())
                .isEqualTo(307);
    }

    @Test
    void only_a_change_carries_an_idempotency_key() throws IOException {
        try (var stub = new StubGateway(200, "{}");
                var gateway = SomeGateway.at(stub.address())) {
            gateway.post("/changes", SomeGateway.KEY, BODY);
            assertThat(stub.header("Idempotency-Key")).isEqualTo(SomeGateway.KEY.toString());
            gateway.ask("/questions", BODY);
            assertThat(stub.header("Idempotency-Key")).isNull();
            gateway.get("/operations/1");
            assertThat(stub.header("Idempotency-Key")).isNull();
            assertThat(stub.header("X-Zhangting-Signature")).isNotBlank();
        }
    }

    private static GatewayReply post(int status, String body, Map<String, String> headers) throws IOException {
        try (var stub = new StubGateway(status, body, headers);
                var gateway = SomeGateway.at(stub.address())) {
            return gateway.post("/changes", SomeGateway.KEY, BODY);
        }
    }
}
