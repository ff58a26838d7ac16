package io.zhangting.access;

import io.zhangting.access.domain.Right;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.StaffId;
import org.springframework.stereotype.Service;

@Service
class HoldRightsService implements HoldRights {

    private final StaffStore staff;

    HoldRightsService(StaffStore staff) {
        this.staff = staff;
    }

    @Override
    public boolean holds(StaffId id, Right right) {
        return staff.byId(id)
                .filter(StaffMember::isActive)
                .filter(member -> member.rights().contains(right))
                .isPresent();
    }
}
