package io.zhangting.applications.domain;

import io.zhangting.kernel.Actor;
import java.time.Instant;

/** One line of an application's history, in the words that staff read. */
public record TimelineEntry(Instant at, Actor actor, String text) {}
