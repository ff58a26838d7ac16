package io.zhangting.accounts.domain;

/** What is wrong with an identity number. */
public enum NumberFault {
    FORMAT,
    AREA,
    BIRTH_DATE,
    CHECK_CHARACTER
}
