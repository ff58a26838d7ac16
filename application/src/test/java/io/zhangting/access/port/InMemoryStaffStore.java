package io.zhangting.access.port;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.StaffId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryStaffStore implements StaffStore {

    private final Map<StaffId, StaffMember> members = new HashMap<>();

    @Override
    public Optional<StaffMember> byName(String name) {
        return members.values().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<StaffMember> byId(StaffId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public void add(StaffMember member) {
        if (byName(member.name()).isPresent()) {
            throw new IllegalStateException("a staff name is unique");
        }
        members.put(member.id(), member);
    }

    @Override
    public boolean useTotpStep(StaffId id, long step) {
        StaffMember before = members.get(id);
        if (before == null || before.lastTotpStep() >= step) {
            return false;
        }
        members.put(
                id,
                new StaffMember(
                        id,
                        before.name(),
                        before.displayName(),
                        before.role(),
                        before.passwordHash(),
                        before.totpSecret(),
                        step));
        return true;
    }
}
