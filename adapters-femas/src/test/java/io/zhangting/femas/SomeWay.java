package io.zhangting.femas;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zhangting.gateway.GatewaySecret;
import io.zhangting.gateway.GatewaySettings;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.halls.domain.CounterId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import simulators.zhangting.SimulatorSettings;
import simulators.zhangting.contract.SigningKeys;

/** Simulators and ways to them, at noon. */
final class SomeWay {

    static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOON);
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String WRONG_SECRET = "fedcba9876543210fedcba9876543210";
    static final CounterId COUNTER = new CounterId("femas-main");
    static final int NOBODY_LISTENS = 1;
    static final Duration PATIENT = Duration.ofSeconds(10);
    static final Duration IMPATIENT = Duration.ofSeconds(1);

    private SomeWay() {}

    static SimulatorSettings simulators() {
        return SimulatorSettings.local(SigningKeys.of("hall-1", SECRET.getBytes(US_ASCII)))
                .withClock(CLOCK);
    }

    static SignedGateway to(int port, String secret, Duration patience) {
        URI base = URI.create("http://127.0.0.1:" + port + "/femas");
        GatewaySecret shared = GatewaySecret.fromText(secret);
        return new SignedGateway(
                new GatewaySettings(base, "hall-1", shared, patience, patience), CLOCK, UUID::randomUUID);
    }
}
