package io.zhangting.kernel.security;

import com.google.crypto.tink.Aead;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** AES-256-GCM; the place is associated data, so a value moved elsewhere does not open. */
final class TinkFieldCipher implements FieldCipher {

    private final Aead aead;

    TinkFieldCipher(Aead aead) {
        this.aead = aead;
    }

    @Override
    public byte[] encrypt(SecretText plain, Place place) {
        byte[] bytes = plain.reveal(text -> text.getBytes(StandardCharsets.UTF_8));
        try {
            return aead.encrypt(bytes, associated(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not encrypt for " + place, impossible);
        }
    }

    @Override
    public SecretText decrypt(byte[] sealed, Place place) {
        try {
            return new SecretText(new String(aead.decrypt(sealed, associated(place)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("the value of " + place + " was altered or belongs elsewhere", altered);
        }
    }

    static byte[] associated(Place place) {
        return place.toString().getBytes(StandardCharsets.UTF_8);
    }
}
