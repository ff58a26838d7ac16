package io.zhangting.execution.domain;

import java.util.UUID;

/** Identifies a ticket. */
public record TicketId(UUID value) {}
