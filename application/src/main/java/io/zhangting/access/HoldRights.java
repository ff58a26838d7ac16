package io.zhangting.access;

import io.zhangting.access.domain.Right;
import io.zhangting.kernel.StaffId;

/** Whether a person may do something, as it is now. */
public interface HoldRights {

    boolean holds(StaffId staff, Right right);
}
