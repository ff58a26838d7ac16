package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;

/**
 * A counter that takes a new password only from somebody who has the old one. So its gateway sets a temporary password
 * that the hall has made, and the hall then changes that to the new one. Each step is an attempt of its own.
 */
public interface TwoStepCounter extends Counter {

    /**
     * The first step; {@link #probe} tells what became of it.
     *
     * @param key the idempotency key: the same key is never carried out twice
     */
    Outcome setTemporary(AttemptId key, PasswordReset reset, NewPassword temporary);

    /** The second step: {@link #probeChange} tells what became of it, and the gateway knows nothing of its key. */
    Outcome change(AttemptId key, PasswordReset reset, NewPassword temporary, NewPassword password);

    /**
     * What became of a change whose outcome is unknown; {@link Probe.NothingDone} says that the temporary password
     * still stands and that another change is safe.
     *
     * @param temporarySetBy the attempt by which the temporary password was set
     */
    Probe probeChange(AttemptId key, PasswordReset reset, AttemptId temporarySetBy);
}
