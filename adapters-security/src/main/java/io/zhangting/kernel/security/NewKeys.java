package io.zhangting.kernel.security;

import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the lines of a key set: those that are missing, and new keys beside old ones. */
final class NewKeys {

    static final String SEALING = "sealing";

    private final KeyWrap wrap;

    NewKeys(KeyWrap wrap) {
        this.wrap = wrap;
    }

    static boolean areMissingIn(Map<String, String> lines) {
        return !lines.containsKey(SEALING)
                || Stream.of(KeyPart.values()).anyMatch(part -> !lines.containsKey(part.line()));
    }

    Map<String, String> completed(Map<String, String> lines) throws GeneralSecurityException {
        Map<String, String> all = new LinkedHashMap<>(lines);
        for (KeyPart part : KeyPart.values()) {
            if (!lines.containsKey(part.line())) {
                all.put(part.line(), wrap.wrap(part, KeysetHandle.generateNew(KeyTemplates.get(part.template()))));
            }
        }
        if (!lines.containsKey(SEALING)) {
            all.put(SEALING, wrap.wrapSealing(new JWKSet(pair())));
        }
        return all;
    }

    Map<String, String> rotated(Map<String, String> lines) throws GeneralSecurityException {
        Map<String, String> all = completed(lines);
        for (KeyPart part : KeyPart.values()) {
            if (part.rotates()) {
                all.put(part.line(), wrap.wrap(part, withNewPrimary(part, wrap.unwrap(part, line(all, part.line())))));
            }
        }
        List<JWK> pairs = wrap.unwrapSealing(line(all, SEALING)).getKeys();
        all.put(
                SEALING,
                wrap.wrapSealing(new JWKSet(
                        Stream.concat(pairs.stream(), Stream.of(pair())).toList())));
        return all;
    }

    Map<String, String> wrappedBy(KeyWrap other, Map<String, String> lines) throws GeneralSecurityException {
        Map<String, String> all = completed(lines);
        for (KeyPart part : KeyPart.values()) {
            all.put(part.line(), other.wrap(part, wrap.unwrap(part, line(all, part.line()))));
        }
        all.put(SEALING, other.wrapSealing(wrap.unwrapSealing(line(all, SEALING))));
        return all;
    }

    static String line(Map<String, String> lines, String name) {
        String value = lines.get(name);
        if (value == null) {
            throw new IllegalStateException("the key set file has no line '" + name + "'");
        }
        return value;
    }

    private static KeysetHandle withNewPrimary(KeyPart part, KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParametersName(part.template())
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static JWK pair() throws GeneralSecurityException {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.ENCRYPTION)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new GeneralSecurityException("no key pair could be made", impossible);
        }
    }
}
