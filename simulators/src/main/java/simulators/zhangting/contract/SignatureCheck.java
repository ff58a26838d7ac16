package simulators.zhangting.contract;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;

/** Decides whether a call comes from whom it says, now, and for the first time. */
final class SignatureCheck {

    private static final Duration SKEW = Duration.ofSeconds(300);

    private final SigningKeys keys;
    private final InstantSource clock;
    private final SeenNonces nonces = new SeenNonces();

    SignatureCheck(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The code of what is wrong, or nothing. */
    Optional<String> complaint(Call call) {
        if (!signedProperly(call)) {
            return Optional.of("bad-signature");
        }
        var now = clock.instant();
        var timestamp = timestamp(call);
        if (Duration.between(timestamp, now).abs().compareTo(SKEW) > 0) {
            return Optional.of("clock-skew");
        }
        return firstTime(call, timestamp, now) ? Optional.empty() : Optional.of("nonce-repeated");
    }

    private boolean firstTime(Call call, Instant timestamp, Instant now) {
        return nonces.first(Json.uuid(header(call, "X-Zhangting-Nonce")), timestamp, now.minus(SKEW));
    }

    private boolean signedProperly(Call call) {
        return keys.sign(header(call, "X-Zhangting-Key"), signedText(call))
                .filter(expected -> MessageDigest.isEqual(expected, given(call)))
                .isPresent();
    }

    private static String signedText(Call call) {
        return SignedText.of(
                call.method(),
                call.target(),
                call.body(),
                header(call, "X-Zhangting-Timestamp"),
                header(call, "X-Zhangting-Nonce"),
                header(call, "Idempotency-Key"));
    }

    private static byte[] given(Call call) {
        try {
            return Base64.getDecoder().decode(header(call, "X-Zhangting-Signature"));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Instant timestamp(Call call) {
        var text = header(call, "X-Zhangting-Timestamp");
        if (!text.matches("[0-9]{1,11}")) {
            throw new Malformed("the timestamp is not in epoch seconds");
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }

    private static String header(Call call, String name) {
        return call.header(name).orElse("");
    }
}
