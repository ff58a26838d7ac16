package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditHead;
import java.util.List;
import java.util.Optional;

/** The heads that vouch for the chain, append-only as the chain itself. */
public interface AuditHeads {

    void add(AuditHead head);

    Optional<AuditHead> last();

    Optional<AuditHead> find(long number);

    /** Heads after a number, in order. */
    List<AuditHead> after(long number, int atMost);
}
