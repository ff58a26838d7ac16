package io.zhangting.execution.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose small body was read for its signature and is read again by the controller. */
final class SmallBody extends HttpServletRequestWrapper {

    /** Callbacks are a few hundred bytes; what is longer is cut, and its signature does not fit. */
    private static final int LONGEST = 16 * 1024;

    private final byte[] bytes;

    private SmallBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    static SmallBody of(HttpServletRequest request) throws IOException {
        return new SmallBody(request, request.getInputStream().readNBytes(LONGEST));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        InputStream all = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return all.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("callbacks are read at once");
            }
        };
    }
}
