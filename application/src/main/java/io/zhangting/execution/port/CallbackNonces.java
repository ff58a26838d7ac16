package io.zhangting.execution.port;

import java.time.Instant;
import java.util.UUID;

/** Nonces of callbacks that were taken, shared by all nodes, so that none is taken twice. */
public interface CallbackNonces {

    /** @return false if this gateway used the nonce before */
    boolean isFirst(String gateway, UUID nonce, Instant at);

    /** Forgets those whose signatures are too old to be taken anyway. */
    void forgetBefore(Instant at);
}
