package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.STAFF;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.persistence.jooq.tables.records.StaffRecord;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.StaffId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqStaffStore implements StaffStore {

    private final DSLContext db;
    private final FieldCipher cipher;

    JooqStaffStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public Optional<StaffMember> byName(String name) {
        return db.selectFrom(STAFF).where(STAFF.NAME.eq(name)).fetchOptional().map(this::member);
    }

    @Override
    public Optional<StaffMember> byId(StaffId id) {
        return db.selectFrom(STAFF)
                .where(STAFF.ID.eq(id.value()))
                .fetchOptional()
                .map(this::member);
    }

    @Override
    public boolean isEmpty() {
        return !db.fetchExists(STAFF);
    }

    @Override
    public void add(StaffMember member) {
        UUID id = member.id().value();
        db.insertInto(STAFF)
                .set(STAFF.ID, id)
                .set(STAFF.NAME, member.name())
                .set(STAFF.DISPLAY_NAME, member.displayName())
                .set(STAFF.ROLE, member.role().name())
                .set(STAFF.PASSWORD_HASH, member.passwordHash())
                .set(STAFF.TOTP_SECRET, cipher.encrypt(member.totpSecret(), place(id)))
                .set(STAFF.LAST_TOTP_STEP, member.lastTotpStep())
                .execute();
    }

    @Override
    public boolean useTotpStep(StaffId id, long step) {
        return db.update(STAFF)
                        .set(STAFF.LAST_TOTP_STEP, step)
                        .where(STAFF.ID.eq(id.value()), STAFF.LAST_TOTP_STEP.lt(step))
                        .execute()
                == 1;
    }

    private StaffMember member(StaffRecord row) {
        return new StaffMember(
                new StaffId(row.getId()),
                row.getName(),
                row.getDisplayName(),
                Role.valueOf(row.getRole()),
                row.getPasswordHash(),
                cipher.decrypt(row.getTotpSecret(), place(row.getId())),
                row.getLastTotpStep());
    }

    private static Place place(UUID id) {
        return new Place("access.staff", "totp_secret", id);
    }
}
