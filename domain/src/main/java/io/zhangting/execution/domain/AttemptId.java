package io.zhangting.execution.domain;

import java.util.UUID;

/** Identifies one attempt; it is the idempotency key at the counter. */
public record AttemptId(UUID value) {}
