package simulators.zhangting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignedTextTest {

    @Test
    void a_callback_has_the_signature_that_the_contract_gives_as_an_example() {
        var body = "{\"key\":\"00000000-0000-0000-0000-000000000002\",\"status\":\"applied\"}";
        var text = SignedText.of(
                "POST",
                "/api/callbacks/ctp-management/operations",
                body.getBytes(StandardCharsets.UTF_8),
                "1750000000",
                "00000000-0000-0000-0000-000000000001",
                "");

        var keys = SigningKeys.of("hall-1", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        assertThat(Base64.getEncoder().encodeToString(keys.sign("hall-1", text).orElseThrow()))
                .isEqualTo("YApfdfUW6Gd4ZBXuLtF2aox5OxE5WxV9pMc5Ng8b1oc=");
    }

    @Test
    void the_key_named_first_is_the_first() {
        var secret = "=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
        assertThat(SigningKeys.parse("z" + secret + ",a" + secret + ",m" + secret)
                        .first())
                .isEqualTo("z");
    }
}
