package io.zhangting.credentials.domain;

/**
 * Something limited, done by or for somebody.
 *
 * @param key who or what it is counted for, never in the clear where it tells a person
 */
public record LimitedUse(Limit limit, String key) {}
