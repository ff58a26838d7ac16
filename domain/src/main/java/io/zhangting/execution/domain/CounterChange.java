package io.zhangting.execution.domain;

import io.zhangting.halls.domain.CounterId;

/** What is to be done at a counter. */
public sealed interface CounterChange permits PasswordReset, AccountUnlock {

    CounterId counter();

    /** The account number or user name at that counter. */
    String login();
}
