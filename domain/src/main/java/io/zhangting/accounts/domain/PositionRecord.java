package io.zhangting.accounts.domain;

/**
 * A position at a counter.
 *
 * @param direction the counter's own code, at CTP 2 for long and 3 for short
 * @param lots in lots (手)
 */
public record PositionRecord(String exchange, String instrument, String direction, int lots) {}
