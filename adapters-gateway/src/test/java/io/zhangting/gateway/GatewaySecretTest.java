package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GatewaySecretTest {

    private static final URI BASE = URI.create("https://gateway.example");

    @Test
    void a_secret_never_prints_itself() {
        var settings = SomeGateway.settings(BASE, Duration.ofSeconds(1));

        assertThat(settings.secret()).hasToString("GatewaySecret[hidden]");
        assertThat(settings.toString()).doesNotContain(SomeGateway.SECRET);
    }

    @Test
    void an_answer_does_not_print_its_body() {
        var body = JsonMapper.shared().createObjectNode().put("name", "王秀英");

        assertThat(new GatewayReply.Answered(200, body, Optional.empty()).toString())
                .doesNotContain("王秀英");
    }

    @Test
    void text_and_base64_of_the_same_bytes_sign_alike() {
        var base64 = Base64.getEncoder().encodeToString(SomeGateway.SECRET.getBytes());

        assertThat(GatewaySecret.fromBase64(base64).sign("x"))
                .isEqualTo(GatewaySecret.fromText(SomeGateway.SECRET).sign("x"));
    }

    @Test
    void a_short_or_garbled_secret_is_refused_without_being_quoted() {
        assertThatThrownBy(() -> GatewaySecret.fromText("too-short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("too-short");
        assertThatThrownBy(() -> GatewaySecret.fromBase64("!!garbled!!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("garbled!!")
                .hasNoCause();
    }

    @Test
    void an_address_that_carries_more_than_a_place_is_refused() {
        for (var address : new String[] {"ftp://h", "http://user:pw@h", "http://h?x=1", "http://h#x", "mailto:x@y"}) {
            assertThatThrownBy(() -> SomeGateway.settings(URI.create(address), Duration.ofSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
