package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;

/** A counter that sets a customer's new password in one call, without the old one. */
public interface PasswordCounter extends Counter {

    /** @param key the idempotency key: the same key is never carried out twice */
    Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password);
}
