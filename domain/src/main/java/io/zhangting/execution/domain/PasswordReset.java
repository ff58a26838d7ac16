package io.zhangting.execution.domain;

import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;

/** What is to be set at a counter. */
public record PasswordReset(CounterId counter, PasswordPurpose purpose, String login) {

    @Override
    public String toString() {
        return "PasswordReset[" + counter + " " + purpose + "]";
    }
}
