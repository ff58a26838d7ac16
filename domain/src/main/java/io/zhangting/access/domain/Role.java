package io.zhangting.access.domain;

/** What a member of staff may do. */
public enum Role {
    REVIEWER,
    ADMINISTRATOR
}
