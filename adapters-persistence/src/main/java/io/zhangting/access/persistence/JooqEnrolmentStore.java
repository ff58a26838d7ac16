package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.ENROLMENT;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqEnrolmentStore implements EnrolmentStore {

    private final DSLContext db;
    private final FieldCipher cipher;

    JooqEnrolmentStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public void put(Enrolment enrolment) {
        UUID id = enrolment.staff().value();
        byte[] secret = cipher.encrypt(enrolment.totpSecret(), place(id));
        db.insertInto(ENROLMENT)
                .set(ENROLMENT.STAFF, id)
                .set(ENROLMENT.CODE_HASH, enrolment.codeHash())
                .set(ENROLMENT.TOTP_SECRET, secret)
                .set(ENROLMENT.EXPIRES_AT, enrolment.expiresAt())
                .onConflict(ENROLMENT.STAFF)
                .doUpdate()
                .set(ENROLMENT.CODE_HASH, enrolment.codeHash())
                .set(ENROLMENT.TOTP_SECRET, secret)
                .set(ENROLMENT.EXPIRES_AT, enrolment.expiresAt())
                .execute();
    }

    @Override
    public Optional<Enrolment> byCodeHash(String codeHash, Instant now) {
        return db.selectFrom(ENROLMENT)
                .where(ENROLMENT.CODE_HASH.eq(codeHash), ENROLMENT.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional()
                .map(row -> new Enrolment(
                        new StaffId(row.getStaff()),
                        row.getCodeHash(),
                        cipher.decrypt(row.getTotpSecret(), place(row.getStaff())),
                        row.getExpiresAt()));
    }

    @Override
    public boolean remove(StaffId staff) {
        return db.deleteFrom(ENROLMENT).where(ENROLMENT.STAFF.eq(staff.value())).execute() == 1;
    }

    private static Place place(UUID id) {
        return new Place("access.enrolment", "totp_secret", id);
    }
}
