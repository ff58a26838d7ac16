package io.zhangting.gateway;

import io.zhangting.execution.domain.SignedCallback;
import io.zhangting.execution.port.CallbackSignatures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Checks the signature of a callback with the secret that the hall shares with that gateway. */
@Component
class GatewayCallbackSignatures implements CallbackSignatures {

    /** As in the other direction (docs/contracts/README.md). */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(300);

    private final GatewayProperties properties;
    private final InstantSource clock;

    GatewayCallbackSignatures(GatewayProperties properties, InstantSource clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean isGenuine(String gateway, SignedCallback call) {
        return properties
                .named(gateway)
                .filter(known -> known.keyId().equals(call.keyId()))
                .filter(known -> isFresh(call.timestamp()))
                .map(known -> GatewaySecret.fromBase64(known.secret()).sign(call.signedText()))
                .filter(signature -> matches(signature, call.signature()))
                .isPresent();
    }

    private boolean isFresh(String timestamp) {
        return timestamp.matches("[0-9]{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(CLOCK_TOLERANCE)
                        <= 0;
    }

    private static boolean matches(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
