package io.zhangting.access.port;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.kernel.StaffId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    public List<StaffMember> all() {
        return members.values().stream()
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
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
    public boolean save(StaffMember member) {
        boolean unchanged = byId(member.id())
                .filter(before -> before.version() == member.version())
                .isPresent();
        if (unchanged) {
            members.put(member.id(), next(member));
        }
        return unchanged;
    }

    private static StaffMember next(StaffMember member) {
        return new StaffMember(
                member.id(),
                member.name(),
                member.displayName(),
                member.roles(),
                member.standing(),
                member.version() + 1);
    }

    @Override
    public void lockForAdministration() {
        // one thread at a time anyway
    }

    @Override
    public boolean useTotpStep(StaffId id, long step) {
        Optional<Factors> factors = byId(id).flatMap(StaffMember::factors).filter(held -> held.lastTotpStep() < step);
        factors.ifPresent(held ->
                members.computeIfPresent(id, (same, member) -> member.with(new StaffStanding.Active(held.used(step)))));
        return factors.isPresent();
    }
}
