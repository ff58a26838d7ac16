package io.zhangting.kernel.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;

/** The keys of one content of the file, ready for use. Not a record: a record would print them. */
final class Keys {

    private final Map<String, String> lines;
    private final Aead fields;
    private final StreamingAead streams;
    private final PrfSet hashes;
    private final Mac audit;
    private final JWKSet sealing;

    Keys(Map<String, String> lines, KeyWrap wrap) throws GeneralSecurityException {
        this.lines = Map.copyOf(lines);
        this.fields = use(lines, KeyPart.FIELDS, wrap, Aead.class);
        this.streams = use(lines, KeyPart.STREAMS, wrap, StreamingAead.class);
        this.hashes = use(lines, KeyPart.HASHES, wrap, PrfSet.class);
        this.audit = use(lines, KeyPart.AUDIT, wrap, Mac.class);
        this.sealing = wrap.unwrapSealing(NewKeys.line(lines, NewKeys.SEALING));
    }

    private static <P> P use(Map<String, String> lines, KeyPart part, KeyWrap wrap, Class<P> primitive)
            throws GeneralSecurityException {
        KeysetHandle keys = wrap.unwrap(part, NewKeys.line(lines, part.line()));
        return keys.getPrimitive(RegistryConfiguration.get(), primitive);
    }

    boolean areOf(Map<String, String> content) {
        return lines.equals(content);
    }

    Aead fields() {
        return fields;
    }

    StreamingAead streams() {
        return streams;
    }

    PrfSet hashes() {
        return hashes;
    }

    Mac audit() {
        return audit;
    }

    /** The newest is the last. */
    ECKey sealing() {
        return sealing.getKeys().getLast().toECKey();
    }

    Optional<ECKey> sealing(String kid) {
        return Optional.ofNullable(sealing.getKeyByKeyId(kid)).map(JWK::toECKey);
    }
}
