package io.zhangting.kernel.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Base64;

/** Wraps and unwraps the lines of the key set by the master key; each opens only as what it was wrapped for. */
final class KeyWrap {

    private static final byte[] SEALING = "zhangting key set sealing".getBytes(StandardCharsets.UTF_8);

    private final Aead master;

    KeyWrap(Aead master) {
        this.master = master;
    }

    String wrap(KeyPart part, KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, master, part.associated())
                .replaceAll("\\s", "");
    }

    KeysetHandle unwrap(KeyPart part, String wrapped) {
        try {
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, part.associated());
        } catch (GeneralSecurityException wrongKey) {
            throw doesNotOpen(wrongKey);
        }
    }

    String wrapSealing(JWKSet pairs) throws GeneralSecurityException {
        byte[] json = pairs.toString(false).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(master.encrypt(json, SEALING));
    }

    JWKSet unwrapSealing(String wrapped) {
        try {
            byte[] json = master.decrypt(Base64.getDecoder().decode(wrapped), SEALING);
            return JWKSet.parse(new String(json, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException wrongKey) {
            throw doesNotOpen(wrongKey);
        } catch (ParseException damaged) {
            // without its cause, which might quote a private key
            throw new IllegalStateException("the sealing keys of the key set are no JWK set");
        }
    }

    private static IllegalStateException doesNotOpen(Exception cause) {
        return new IllegalStateException("zhangting.keys.master-key does not open the key set file", cause);
    }
}
