package io.zhangting.access;

import io.zhangting.kernel.StaffId;

/** The names of staff, for timelines. */
public interface NameStaff {

    /** The display name; a neutral word for somebody unknown. */
    String nameOf(StaffId id);
}
