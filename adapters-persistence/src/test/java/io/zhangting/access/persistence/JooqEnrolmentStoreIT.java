package io.zhangting.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.EnrolmentStoreContract;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class JooqEnrolmentStoreIT extends EnrolmentStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

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

    @Test
    void who_reads_it_keeps_others_from_it_until_the_transaction_ends() {
        store.put(new Enrolment(SomeIds.staff(1), "hash", new SecretText("JBSWY3DPEHPK3PXP"), NOON.plusSeconds(60)));

        db.transaction(mine -> {
            new JooqEnrolmentStore(mine.dsl(), TestDatabase.cipher()).byCodeHash("hash", NOON);
            assertThatThrownBy(() -> db.fetch("select 1 from access.enrolment for update nowait"))
                    .hasMessageContaining("could not obtain lock");
        });
        assertThat(db.fetch("select 1 from access.enrolment for update nowait")).hasSize(1);
    }
}
