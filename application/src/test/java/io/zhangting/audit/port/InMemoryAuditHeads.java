package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditHead;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryAuditHeads implements AuditHeads {

    private final TreeMap<Long, AuditHead> heads = new TreeMap<>();

    @Override
    public void add(AuditHead head) {
        heads.put(head.number(), head);
    }

    @Override
    public Optional<AuditHead> last() {
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.of(heads.lastEntry().getValue());
    }

    @Override
    public Optional<AuditHead> find(long number) {
        return Optional.ofNullable(heads.get(number));
    }

    @Override
    public List<AuditHead> after(long number, int atMost) {
        return heads.tailMap(number, false).values().stream().limit(atMost).toList();
    }
}
