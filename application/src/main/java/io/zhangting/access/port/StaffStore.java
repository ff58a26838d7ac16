package io.zhangting.access.port;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.StaffId;
import java.util.Optional;

/** Staff who may sign in. */
public interface StaffStore {

    Optional<StaffMember> byName(String name);

    Optional<StaffMember> byId(StaffId id);

    boolean isEmpty();

    void add(StaffMember member);

    /** Marks a TOTP step as used; false when this step or a later one was used before. */
    boolean useTotpStep(StaffId id, long step);
}
