package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.SIGN_IN_REQUEST;

import io.zhangting.access.persistence.jooq.tables.records.SignInRequestRecord;
import io.zhangting.access.port.SignInRequests;
import io.zhangting.infrastructure.WorkList;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSignInRequests implements SignInRequests {

    static final String TASK = "deliver-sign-in-code";

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

    private final DSLContext db;
    private final FieldCipher cipher;
    private final WorkList work;

    JooqSignInRequests(DSLContext db, FieldCipher cipher, WorkList work) {
        this.db = db;
        this.cipher = cipher;
        this.work = work;
    }

    @Override
    public void add(SignInRequest request, Instant expiresAt) {
        UUID id = request.id();
        db.insertInto(SIGN_IN_REQUEST)
                .set(SIGN_IN_REQUEST.ID, id)
                .set(SIGN_IN_REQUEST.CLAIM, cipher.encrypt(ClaimCodec.write(request.claim()), place("claim", id)))
                .set(
                        SIGN_IN_REQUEST.PHONE,
                        cipher.encrypt(new SecretText(request.phone().value()), place("phone", id)))
                .set(SIGN_IN_REQUEST.SESSION, request.session())
                .set(SIGN_IN_REQUEST.EXPIRES_AT, expiresAt)
                .execute();
        work.addLater(TASK, id, pause(id));
    }

    /**
     * Looking a customer up and sending a code keeps the machine busier than finding nobody does. At once after the
     * request, the caller could feel that in the next answer.
     */
    private static Duration pause(UUID id) {
        return SHORTEST_PAUSE.plusMillis(Math.floorMod(id.getLeastSignificantBits(), 1000L));
    }

    @Override
    public Optional<SignInRequest> find(UUID id, Instant now) {
        db.deleteFrom(SIGN_IN_REQUEST).where(SIGN_IN_REQUEST.EXPIRES_AT.lt(now)).execute();
        return db.selectFrom(SIGN_IN_REQUEST)
                .where(SIGN_IN_REQUEST.ID.eq(id))
                .fetchOptional()
                .map(this::request);
    }

    private SignInRequest request(SignInRequestRecord row) {
        return new SignInRequest(
                row.getId(),
                ClaimCodec.read(cipher.decrypt(row.getClaim(), place("claim", row.getId()))),
                cipher.decrypt(row.getPhone(), place("phone", row.getId())).reveal(PhoneNumber::new),
                row.getSession());
    }

    @Override
    public void remove(UUID id) {
        db.deleteFrom(SIGN_IN_REQUEST).where(SIGN_IN_REQUEST.ID.eq(id)).execute();
    }

    private static Place place(String column, UUID id) {
        return new Place("access.sign_in_request", column, id);
    }
}
