package io.zhangting.process;

import java.io.IOException;

/** The other end does not keep the protocol. The text never quotes what it sent. */
public final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(what);
    }
}
