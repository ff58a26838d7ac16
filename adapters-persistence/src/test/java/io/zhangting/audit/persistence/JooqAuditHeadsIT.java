package io.zhangting.audit.persistence;

import io.zhangting.audit.port.AuditHeads;
import io.zhangting.audit.port.AuditHeadsContract;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import org.jooq.DSLContext;

class JooqAuditHeadsIT extends AuditHeadsContract {

    private final DSLContext db = TestDatabase.clean();
    private final AuditHeads heads = new JooqAuditHeads(db);

    @Override
    protected AuditHeads heads() {
        return heads;
    }

    @Override
    protected void aChainOf(int seals) {
        JooqAuditStore store = new JooqAuditStore(db);
        for (int i = 0; i < seals; i++) {
            store.append(Instant.EPOCH, Actor.HALL, "done", "subject", "");
        }
        store.seal(store.unsealed(seals).stream()
                .map(entry -> new AuditStore.NewSeal(entry.number(), "previous", "hash"))
                .toList());
    }
}
