package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.STAFF;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqStaffStore implements StaffStore {

    private static final long ADMINISTRATION = 0x5a_48_53_54_41_46_46L;

    private final DSLContext db;
    private final StaffRows rows;

    JooqStaffStore(DSLContext db, StaffRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public Optional<StaffMember> byName(String name) {
        return db.selectFrom(STAFF).where(STAFF.NAME.eq(name)).fetchOptional().map(rows::read);
    }

    @Override
    public Optional<StaffMember> byId(StaffId id) {
        return db.selectFrom(STAFF)
                .where(STAFF.ID.eq(id.value()))
                .fetchOptional()
                .map(rows::read);
    }

    @Override
    public List<StaffMember> all() {
        return db.selectFrom(STAFF).orderBy(STAFF.NAME).fetch(rows::read);
    }

    @Override
    public boolean isEmpty() {
        return !db.fetchExists(STAFF);
    }

    @Override
    public void add(StaffMember member) {
        db.insertInto(STAFF)
                .set(rows.columns(member))
                .set(STAFF.ID, member.id().value())
                .set(STAFF.NAME, member.name())
                .set(STAFF.VERSION, member.version())
                .execute();
    }

    @Override
    public boolean save(StaffMember member) {
        return db.update(STAFF)
                        .set(rows.columns(member))
                        .set(STAFF.VERSION, STAFF.VERSION.plus(1))
                        .where(STAFF.ID.eq(member.id().value()), STAFF.VERSION.eq(member.version()))
                        .execute()
                == 1;
    }

    @Override
    public void lockForAdministration() {
        db.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(ADMINISTRATION)))
                .fetch();
    }

    @Override
    public boolean useTotpStep(StaffId id, long step) {
        return db.update(STAFF)
                        .set(STAFF.LAST_TOTP_STEP, step)
                        .where(
                                STAFF.ID.eq(id.value()),
                                STAFF.TOTP_SECRET.isNotNull(),
                                STAFF.DISABLED.isFalse(),
                                STAFF.LAST_TOTP_STEP.lt(step))
                        .execute()
                == 1;
    }
}
