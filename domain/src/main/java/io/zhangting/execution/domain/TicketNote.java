package io.zhangting.execution.domain;

import io.zhangting.kernel.Actor;
import java.time.Instant;

/** One line of a ticket's history, in the words that staff read. */
public record TicketNote(Instant at, Actor actor, String text) {}
