package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditHead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryLastHead implements LastHead {

    private @Nullable AuditHead head;

    @Override
    public Optional<AuditHead> read() {
        return Optional.ofNullable(head);
    }

    @Override
    public void keep(AuditHead newHead) {
        head = newHead;
    }
}
