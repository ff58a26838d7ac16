package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditHead;
import java.util.Optional;

/** The newest head that this node knows, kept outside the database, where nobody cuts it off with the rest. */
public interface LastHead {

    Optional<AuditHead> read();

    void keep(AuditHead head);
}
