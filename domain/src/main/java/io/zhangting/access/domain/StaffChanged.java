package io.zhangting.access.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;
import io.zhangting.kernel.StaffId;

/** An administrator, or the person at enrolment, changed something about a member of staff. */
public record StaffChanged(Actor actor, StaffId staff, String action, String detail) implements Audited {

    @Override
    public String subject() {
        return staff.value().toString();
    }
}
