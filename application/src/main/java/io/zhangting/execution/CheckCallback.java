package io.zhangting.execution;

import io.zhangting.execution.domain.SignedCallback;

/** Decides at the door whether a callback is from a gateway of ours, and new. */
public interface CheckCallback {

    Verdict check(String gateway, SignedCallback call);

    enum Verdict {
        GENUINE,
        /** An unknown gateway or key, a clock too far off, or a wrong signature. */
        FORGED,
        /** Signed properly, but its nonce was used before. */
        REPLAYED
    }
}
