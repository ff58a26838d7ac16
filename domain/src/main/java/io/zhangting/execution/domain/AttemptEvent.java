package io.zhangting.execution.domain;

import java.time.Instant;

/**
 * One line of an operation's log.
 *
 * @param node the process on which it happened
 */
public record AttemptEvent(Instant at, AttemptId attempt, String event, String node) {}
