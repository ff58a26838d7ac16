package io.zhangting.access.domain;

import io.zhangting.kernel.StaffId;
import java.util.Optional;
import java.util.Set;

/**
 * A member of staff.
 *
 * @param version counts changes by administrators, so that of two one is refused
 */
public record StaffMember(
        StaffId id, String name, String displayName, Set<Role> roles, StaffStanding standing, long version) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** What they sign in with; empty while they cannot. */
    public Optional<Factors> factors() {
        return standing instanceof StaffStanding.Active(Factors factors) ? Optional.of(factors) : Optional.empty();
    }

    public boolean isActive() {
        return standing instanceof StaffStanding.Active;
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public Set<Right> rights() {
        return Role.rightsOf(roles);
    }

    public StaffMember with(Set<Role> others) {
        return new StaffMember(id, name, displayName, others, standing, version);
    }

    public StaffMember with(StaffStanding other) {
        return new StaffMember(id, name, displayName, roles, other, version);
    }

    @Override
    public String toString() {
        return "StaffMember[" + name + "]";
    }
}
