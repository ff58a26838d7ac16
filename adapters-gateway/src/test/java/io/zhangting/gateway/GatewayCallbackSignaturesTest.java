package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.execution.domain.SignedCallback;
import io.zhangting.execution.port.CallbackSignatures;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signature was computed by another program from the words of docs/contracts/README.md. */
class GatewayCallbackSignaturesTest {

    private static final String BODY = "{\"key\":\"00000000-0000-0000-0000-000000000002\",\"status\":\"applied\"}";
    private static final String SIGNATURE = "YApfdfUW6Gd4ZBXuLtF2aox5OxE5WxV9pMc5Ng8b1oc=";

    @Test
    void a_callback_signed_as_the_contract_says_is_genuine() throws Exception {
        assertThat(signatures(SomeGateway.NOW).isGenuine("ctp-management", call("hall-1", BODY, SIGNATURE)))
                .isTrue();
    }

    @Test
    void anything_changed_under_way_is_forged() throws Exception {
        CallbackSignatures signatures = signatures(SomeGateway.NOW);

        assertThat(signatures.isGenuine(
                        "ctp-management", call("hall-1", BODY.replace("applied", "declined"), SIGNATURE)))
                .isFalse();
        assertThat(signatures.isGenuine("ctp-management", call("hall-2", BODY, SIGNATURE)))
                .isFalse();
        assertThat(signatures.isGenuine("ctp-management", call("hall-1", BODY, "")))
                .isFalse();
    }

    @Test
    void another_gateways_secret_and_a_gateway_that_is_not_configured_prove_nothing() throws Exception {
        CallbackSignatures signatures = signatures(SomeGateway.NOW);

        assertThat(signatures.isGenuine("cfmmc", call("hall-1", BODY, SIGNATURE)))
                .isFalse();
        assertThat(signatures.isGenuine("femas", call("hall-1", BODY, SIGNATURE)))
                .isFalse();
        assertThat(signatures.isGenuine("no-such-gateway", call("hall-1", BODY, SIGNATURE)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "300, true", "301, false"})
    void a_clock_may_be_five_minutes_off(long seconds, boolean genuine) throws Exception {
        assertThat(signatures(SomeGateway.NOW.plusSeconds(seconds))
                        .isGenuine("ctp-management", call("hall-1", BODY, SIGNATURE)))
                .isEqualTo(genuine);
    }

    private static CallbackSignatures signatures(Instant now) {
        GatewayProperties properties = new GatewayProperties(
                null, gateway(SomeGateway.SECRET), null, gateway("fedcba9876543210fedcba9876543210"), null, null);
        return new GatewayCallbackSignatures(properties, InstantSource.fixed(now));
    }

    private static GatewayProperties.Gateway gateway(String secret) {
        String base64 = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.US_ASCII));
        Duration patience = Duration.ofSeconds(1);
        return new GatewayProperties.Gateway(
                URI.create("http://gateway.example"), "hall-1", base64, patience, patience);
    }

    private static SignedCallback call(String keyId, String body, String signature) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        return new SignedCallback(
                "POST",
                "/api/callbacks/ctp-management/operations",
                HexFormat.of().formatHex(hash),
                keyId,
                "1750000000",
                SomeGateway.NONCE,
                signature);
    }
}
