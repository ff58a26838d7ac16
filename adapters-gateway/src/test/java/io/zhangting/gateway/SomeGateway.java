package io.zhangting.gateway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** A client as the tests need it: patient for a moment only, at a fixed time, with a fixed nonce. */
final class SomeGateway {

    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final UUID NONCE = new UUID(0, 1);
    static final UUID KEY = new UUID(0, 2);
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);

    private SomeGateway() {}

    static SignedGateway at(URI base) {
        return at(base, Duration.ofSeconds(2));
    }

    static SignedGateway impatient(URI base) {
        return at(base, Duration.ofMillis(300));
    }

    private static SignedGateway at(URI base, Duration readTimeout) {
        return new SignedGateway(settings(base, readTimeout), InstantSource.fixed(NOW), () -> NONCE);
    }

    static GatewaySettings settings(URI base, Duration readTimeout) {
        return new GatewaySettings(base, "hall-1", GatewaySecret.fromText(SECRET), Duration.ofMillis(500), readTimeout);
    }
}
