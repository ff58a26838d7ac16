package io.zhangting.kernel.security;

import io.zhangting.kernel.Place;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** AES-256-GCM-HKDF in segments of 4 KiB: a file is never whole in memory, and cutting it is noticed. */
final class TinkStreamCipher implements StreamCipher {

    private final KeySet keys;

    TinkStreamCipher(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public OutputStream encrypting(OutputStream target, Place place) throws IOException {
        try {
            return keys.now().streams().newEncryptingStream(target, TinkFieldCipher.associated(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not encrypt for " + place, impossible);
        }
    }

    @Override
    public InputStream decrypting(InputStream source, Place place) {
        return new DecryptingStream(source, keys, TinkFieldCipher.associated(place));
    }
}
