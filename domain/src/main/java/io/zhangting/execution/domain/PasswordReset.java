package io.zhangting.execution.domain;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;

/** Set the sealed new password of a kind at a counter. */
public record PasswordReset(CounterId counter, PasswordPurpose purpose, String login, SecretId secret)
        implements CounterChange {

    @Override
    public String toString() {
        return "PasswordReset[" + counter + " " + purpose + "]";
    }
}
