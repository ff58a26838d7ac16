package io.zhangting.access;

import io.zhangting.kernel.StaffId;
import java.util.Set;

/** The names of staff, for timelines. */
public interface NameStaff {

    /** The display name; a neutral word for somebody unknown. */
    String nameOf(StaffId id);

    /** Whose login name or display name this is. */
    Set<StaffId> named(String text);
}
