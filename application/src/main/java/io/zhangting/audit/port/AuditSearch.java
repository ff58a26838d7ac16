package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import java.util.List;
import java.util.Optional;

/** Reads the audit record for people. */
public interface AuditSearch {

    /**
     * Newest first.
     *
     * @param before the number of the last entry of the page before; empty for the first page
     */
    List<AuditEntry> newestFirst(AuditQuery query, Optional<Long> before, int atMost);

    /**
     * Oldest first.
     *
     * @param after the number of the last entry of the piece before; empty for the first piece
     */
    List<AuditEntry> oldestFirst(AuditQuery query, Optional<Long> after, int atMost);
}
