package io.zhangting.audit;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.kernel.SignedInStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The audit record for who audits: page by page, or all of a time for a file. */
public interface SearchAudit {

    /** The longest time that is exported at once. */
    Duration LONGEST = Duration.ofDays(31);

    /**
     * @param actor an id, a login name or a display name of staff; empty for everybody
     * @param subject an id; empty for everything
     */
    record Wanted(Instant from, Instant before, Optional<String> actor, Optional<String> subject) {}

    /** Newest first. */
    Page page(Wanted wanted, Optional<Long> beforeNumber);

    /** Oldest first; recorded before the first line. */
    void export(SignedInStaff by, Wanted wanted, Consumer<Line> sink);

    record Page(List<Line> lines, boolean more) {}

    /** @param actorName in words; empty where only an id is known */
    record Line(AuditEntry entry, String actorName) {}
}
