package io.zhangting.access;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.StaffId;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Override
    public Set<StaffId> named(String text) {
        return staff.all().stream()
                .filter(member ->
                        member.name().equals(text) || member.displayName().equals(text))
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
