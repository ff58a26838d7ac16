package io.zhangting.audit.port;

class InMemoryAuditHeadsTest extends AuditHeadsContract {

    private final AuditHeads heads = new InMemoryAuditHeads();

    @Override
    protected AuditHeads heads() {
        return heads;
    }

    @Override
    protected void aChainOf(int seals) {
        // heads in memory point nowhere
    }
}
