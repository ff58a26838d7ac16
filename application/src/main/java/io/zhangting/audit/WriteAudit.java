package io.zhangting.audit;

import io.zhangting.audit.port.AuditStore;
import io.zhangting.kernel.Audited;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes audited events down, within the transaction that publishes them where there is one. */
@Component
class WriteAudit {

    private final AuditStore store;
    private final InstantSource clock;

    WriteAudit(AuditStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void on(Audited event) {
        store.append(clock.instant(), event.actor(), event.action(), event.subject(), event.detail());
    }
}
