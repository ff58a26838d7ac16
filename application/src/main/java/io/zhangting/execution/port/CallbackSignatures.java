package io.zhangting.execution.port;

import io.zhangting.execution.domain.SignedCallback;

/** Whether a callback was signed with the secret that the hall shares with a gateway. */
public interface CallbackSignatures {

    /** Checks key, clock and signature; whether it was taken before is another question. */
    boolean isGenuine(String gateway, SignedCallback call);
}
