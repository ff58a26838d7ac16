package io.zhangting.audit.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of the audit record.
 *
 * @param actors ids of those who did it; empty for everybody
 * @param subject what it was done to; empty for everything
 */
public record AuditQuery(Instant from, Instant before, Set<String> actors, Optional<String> subject) {

    public AuditQuery {
        actors = Set.copyOf(actors);
    }
}
