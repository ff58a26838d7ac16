package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Probe;

/** Takes a counter's word on what became of an attempt. Its sender was checked at the door. */
public interface ReceiveCallback {

    /** @param gateway who signed it; only operations of its own counters are moved */
    Result receive(String gateway, AttemptId attempt, Probe.Result said);

    enum Result {
        TAKEN,
        /** Settled before; nothing changes. */
        KNOWN_ALREADY,
        /** No such attempt at this gateway; nothing changes. */
        STRANGER
    }
}
