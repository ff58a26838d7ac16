package io.zhangting.credentials.security;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import io.zhangting.credentials.domain.SealedFor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a protected header of the only accepted form says: which key, for what, until when. */
record SealedHeader(String kid, String application, String item, Instant until) {

    private static final Set<String> FIELDS = Set.of("alg", "enc", "kid", "epk", "app", "item", "exp");

    /** The longest that a pack may keep one, and five minutes that the browser's clock may be ahead. */
    private static final Duration AT_MOST = Duration.ofDays(31).plusMinutes(5);

    /** Empty for any other algorithm, curve, field or type of a field. */
    static Optional<SealedHeader> of(JWEHeader header) {
        boolean known = header.getIncludedParams().equals(FIELDS)
                && JWEAlgorithm.ECDH_ES.equals(header.getAlgorithm())
                && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                && isPublicPoint(header.getEphemeralPublicKey());
        return known
                        && header.getCustomParam("app") instanceof String application
                        && header.getCustomParam("item") instanceof String item
                        && header.getCustomParam("exp") instanceof Long seconds
                ? Optional.of(new SealedHeader(header.getKeyID(), application, item, instant(seconds)))
                : Optional.empty();
    }

    private static boolean isPublicPoint(JWK key) {
        return key instanceof ECKey point && Curve.P_256.equals(point.getCurve()) && !point.isPrivate();
    }

    /** Far away, but not so far that there is no such instant. */
    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(
                Math.clamp(seconds, 0, Instant.parse("9999-01-01T00:00:00Z").getEpochSecond()));
    }

    boolean isFor(SealedFor expected) {
        return application.equals(expected.application().toString()) && item.equals(expected.item());
    }

    boolean isTooFarAhead(Instant now) {
        return until.isAfter(now.plus(AT_MOST));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
