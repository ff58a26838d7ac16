package io.zhangting.accounts.domain;

/** 主席 keeps funds and settlement; 次席 is a faster counter for trading only. */
public enum SeatRole {
    MAIN,
    SECONDARY
}
