package io.zhangting.kernel.security;

import com.google.crypto.tink.StreamingAead;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** AES-256-GCM-HKDF in segments of 4 KiB: a file is never whole in memory, and cutting it is noticed. */
final class TinkStreamCipher implements StreamCipher {

    private final StreamingAead aead;

    TinkStreamCipher(StreamingAead aead) {
        this.aead = aead;
    }

    @Override
    public OutputStream encrypting(OutputStream target, Place place) throws IOException {
        try {
            return aead.newEncryptingStream(target, TinkFieldCipher.associated(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not encrypt for " + place, impossible);
        }
    }

    @Override
    public InputStream decrypting(InputStream source, Place place) throws IOException {
        try {
            return aead.newDecryptingStream(source, TinkFieldCipher.associated(place));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("the file of " + place + " was altered", altered);
        }
    }
}
