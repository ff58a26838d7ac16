package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import java.util.List;

/** Reads the audit record for people. */
public interface AuditSearch {

    /** Newest first, those before a number. */
    List<AuditEntry> newestFirst(AuditQuery query, long before, int atMost);

    /** Oldest first, those after a number. */
    List<AuditEntry> oldestFirst(AuditQuery query, long after, int atMost);
}
