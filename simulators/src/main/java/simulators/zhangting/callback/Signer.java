package simulators.zhangting.callback;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import simulators.zhangting.contract.SignedText;
import simulators.zhangting.contract.SigningKeys;

/** Signs what goes to the hall, as the hall signs what it sends. */
record Signer(SigningKeys keys, InstantSource clock) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    HttpRequest signed(URI target, byte[] body) {
        return request(target, body, 0);
    }

    /** With a signature that is wrong in one bit. */
    HttpRequest forged(URI target, byte[] body) {
        return request(target, body, 1);
    }

    private HttpRequest request(URI target, byte[] body, int spoiled) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var nonce = UUID.randomUUID().toString();
        var text = SignedText.of("POST", target.getRawPath(), body, timestamp, nonce, "");
        return HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Zhangting-Key", keys.first())
                .header("X-Zhangting-Timestamp", timestamp)
                .header("X-Zhangting-Nonce", nonce)
                .header("X-Zhangting-Signature", signature(text, spoiled))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private String signature(String text, int spoiled) {
        var bytes = keys.sign(keys.first(), text).orElseThrow();
        bytes[0] ^= (byte) spoiled;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
