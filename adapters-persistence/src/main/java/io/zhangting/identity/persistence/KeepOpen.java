package io.zhangting.identity.persistence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Survives being closed by a wrapping stream, so that the file can still be forced to disk. */
final class KeepOpen extends FilterOutputStream {

    KeepOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
