package io.zhangting.audit;

import io.zhangting.access.NameStaff;
import io.zhangting.audit.port.AuditHeads;
import io.zhangting.audit.port.AuditSearch;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.audit.port.FakeHeadMacs;
import io.zhangting.audit.port.HeadMacs;
import io.zhangting.audit.port.InMemoryAuditHeads;
import io.zhangting.audit.port.InMemoryLastHead;
import io.zhangting.audit.port.LastHead;
import io.zhangting.kernel.Audited;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class AuditForTests {

    public final SealAudit seal;
    public final VerifyAudit verify;

    public AuditForTests(AuditStore store, AuditHeads heads, HeadMacs macs, LastHead outside, InstantSource clock) {
        seal = new SealAuditService(new SealBatchService(store, heads, macs, outside, clock), heads, outside);
        verify = new VerifyAuditService(store, heads, macs, outside, clock);
    }

    /** All in memory but the store. */
    public static AuditForTests of(AuditStore store, InstantSource clock) {
        return new AuditForTests(store, new InMemoryAuditHeads(), new FakeHeadMacs(), new InMemoryLastHead(), clock);
    }

    public static Consumer<Audited> write(AuditStore store, InstantSource clock) {
        return new WriteAudit(store, clock)::on;
    }

    public static SearchAudit search(AuditSearch search, NameStaff names, ApplicationEventPublisher events) {
        return new SearchAuditService(search, names, events);
    }
}
