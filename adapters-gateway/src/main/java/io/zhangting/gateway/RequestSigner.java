package io.zhangting.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds the five headers that prove to a gateway who asks, what and when. */
final class RequestSigner {

    private final String keyId;
    private final GatewaySecret secret;
    private final InstantSource clock;
    private final Supplier<UUID> nonces;

    RequestSigner(GatewaySettings settings, InstantSource clock, Supplier<UUID> nonces) {
        keyId = settings.keyId();
        secret = settings.secret();
        this.clock = clock;
        this.nonces = nonces;
    }

    HttpRequest.Builder sign(String method, URI address, byte[] body, Optional<UUID> idempotencyKey) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var nonce = nonces.get().toString();
        var key = idempotencyKey.map(UUID::toString).orElse("");
        var text = String.join("\n", method, target(address), sha256(body), timestamp, nonce, key);
        var request = HttpRequest.newBuilder(address)
                .header("X-Zhangting-Key", keyId)
                .header("X-Zhangting-Timestamp", timestamp)
                .header("X-Zhangting-Nonce", nonce)
                .header("X-Zhangting-Signature", secret.sign(text));
        idempotencyKey.ifPresent(id -> request.header("Idempotency-Key", key));
        return request;
    }

    private static String target(URI address) {
        var path = address.getRawPath();
        var query = address.getRawQuery();
        return query == null ? path : path + "?" + query;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
