package io.zhangting.audit;

import io.zhangting.audit.port.AuditStore;
import io.zhangting.kernel.Audited;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The services of this package, put together by hand. */
public final class AuditForTests {

    private AuditForTests() {}

    public static SealAudit seal(AuditStore store) {
        return new SealAuditService(store);
    }

    public static Consumer<Audited> write(AuditStore store, InstantSource clock) {
        return new WriteAudit(store, clock)::on;
    }
}
