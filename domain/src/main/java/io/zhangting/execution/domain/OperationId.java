package io.zhangting.execution.domain;

import java.util.UUID;

/** Identifies one operation: one item of one submission, to be carried out exactly once. */
public record OperationId(UUID value) {}
