package io.zhangting.kernel.security;

import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** AES-256-GCM; the place is associated data, so a value moved elsewhere does not open. */
final class TinkFieldCipher implements FieldCipher {

    private final KeySet keys;

    TinkFieldCipher(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public byte[] encrypt(SecretText plain, Place place) {
        byte[] bytes = plain.reveal(text -> text.getBytes(StandardCharsets.UTF_8));
        try {
            return keys.now().fields().encrypt(bytes, associated(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not encrypt for " + place, impossible);
        }
    }

    @Override
    public SecretText decrypt(byte[] sealed, Place place) {
        try {
            byte[] bytes = keys.opening(known -> known.fields().decrypt(sealed, associated(place)));
            return new SecretText(new String(bytes, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("the value of " + place + " was altered or belongs elsewhere", altered);
        }
    }

    static byte[] associated(Place place) {
        return place.toString().getBytes(StandardCharsets.UTF_8);
    }
}
