package io.zhangting.access;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.StaffId;
import org.springframework.stereotype.Service;

@Service
class NameStaffService implements NameStaff {

    private final StaffStore staff;

    NameStaffService(StaffStore staff) {
        this.staff = staff;
    }

    @Override
    public String nameOf(StaffId id) {
        return staff.byId(id).map(StaffMember::displayName).orElse("工作人员");
    }
}
