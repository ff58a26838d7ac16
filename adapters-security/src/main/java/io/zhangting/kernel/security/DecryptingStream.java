package io.zhangting.kernel.security;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Finds at the first byte which keys fit; when none does, reads the key set again, and the source from its start. */
final class DecryptingStream extends InputStream {

    /** More than a header and a segment of 4 KiB, with what Tink reads ahead. */
    private static final int FIRST_SEGMENT = 64 * 1024;

    private final BufferedInputStream source;
    private final KeySet keys;
    private final byte[] associated;
    private @Nullable InputStream plain;

    DecryptingStream(InputStream source, KeySet keys, byte[] associated) {
        this.source = new BufferedInputStream(source);
        this.keys = keys;
        this.associated = associated;
    }

    @Override
    public int read() throws IOException {
        return plain().read();
    }

    @Override
    public int read(byte[] target, int from, int atMost) throws IOException {
        return plain().read(target, from, atMost);
    }

    private InputStream plain() throws IOException {
        if (plain == null) {
            plain = firstThatFits();
        }
        return plain;
    }

    private InputStream firstThatFits() throws IOException {
        Keys known = keys.now();
        source.mark(FIRST_SEGMENT);
        try {
            return begun(known);
        } catch (IOException alteredOrNewer) {
            Keys newest = keys.newest();
            if (newest == known) {
                throw alteredOrNewer;
            }
            source.reset();
            return begun(newest);
        }
    }

    private InputStream begun(Keys known) throws IOException {
        try {
            var begun = new PushbackInputStream(known.streams().newDecryptingStream(source, associated));
            int first = begun.read();
            if (first >= 0) {
                begun.unread(first);
            }
            return begun;
        } catch (GeneralSecurityException altered) {
            throw new IOException("the content was altered or belongs elsewhere", altered);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
