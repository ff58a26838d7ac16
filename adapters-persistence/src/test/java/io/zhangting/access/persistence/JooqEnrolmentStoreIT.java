package io.zhangting.access.persistence;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.EnrolmentStoreContract;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.SomeIds;
import java.util.Set;
import org.jooq.DSLContext;

class JooqEnrolmentStoreIT extends EnrolmentStoreContract {

    private final DSLContext db = TestDatabase.clean();
    private final EnrolmentStore store = new JooqEnrolmentStore(db, TestDatabase.cipher());

    JooqEnrolmentStoreIT() {
        JooqStaffStore staff = new JooqStaffStore(db, new StaffRows(TestDatabase.cipher()));
        for (int number = 1; number <= 2; number++) {
            staff.add(new StaffMember(
                    SomeIds.staff(number),
                    "staff-" + number,
                    "员工",
                    Set.of(Role.AUDITOR),
                    new StaffStanding.Invited(),
                    0));
        }
    }

    @Override
    protected EnrolmentStore enrolments() {
        return store;
    }
}
