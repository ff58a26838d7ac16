package io.zhangting.applications.domain;

/** What a refusal left behind at the counter. */
public enum Aftermath {
    NOTHING_CHANGED,

    /** A temporary password had been set before: the customer cannot sign in with the old one any more. */
    OLD_PASSWORD_GONE
}
