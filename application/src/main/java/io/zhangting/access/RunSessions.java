package io.zhangting.access;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.util.List;

/** Running sessions, and ending them: an administrator's whole list, and everybody's own. */
public interface RunSessions {

    /** Of staff, newest use first; of customers only how many. */
    Running all();

    List<RunningSession> own(SignedInStaff staff);

    /** @return false if this person has no such session */
    boolean end(SignedInStaff by, StaffId of, String key);

    /** @return how many were ended */
    int endAll(SignedInStaff by, StaffId of);

    int endOwnOthers(SignedInStaff staff, String keptKey);

    record Running(List<RunningSession> staff, int customers) {}
}
