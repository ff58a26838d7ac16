package io.zhangting.audit.domain;

import io.zhangting.kernel.Actor;
import java.time.Instant;

/** One line of the audit record: who did what to what, in UTC. */
public record AuditEntry(long number, Instant at, Actor actor, String action, String subject, String detail) {}
