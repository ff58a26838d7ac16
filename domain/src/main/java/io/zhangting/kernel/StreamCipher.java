package io.zhangting.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Encrypts files as streams, bound to their {@link Place}. */
public interface StreamCipher {

    OutputStream encrypting(OutputStream target, Place place) throws IOException;

    /** Reading fails with an {@link IOException} if the content was altered or belongs elsewhere. */
    InputStream decrypting(InputStream source, Place place) throws IOException;
}
