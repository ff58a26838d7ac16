package io.zhangting.access.port;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Staff: who they are, what they may do, and what they sign in with. */
public interface StaffStore {

    Optional<StaffMember> byName(String name);

    Optional<StaffMember> byId(StaffId id);

    /** Everybody, by login name. */
    List<StaffMember> all();

    boolean isEmpty();

    void add(StaffMember member);

    /** @return false if somebody saved the member since it was read: nothing is saved then */
    boolean save(StaffMember member);

    /** Makes administrators wait for each other until the transaction ends, so that they cannot remove each other at once. */
    void lockForAdministration();

    /** Marks a TOTP step as used; false when this step or a later one was used before, or nobody can use it. */
    boolean useTotpStep(StaffId id, long step);
}
