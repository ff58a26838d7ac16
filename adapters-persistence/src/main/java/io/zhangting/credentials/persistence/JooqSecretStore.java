package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.SECRET;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.SecretStore;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSecretStore implements SecretStore {

    private final DSLContext db;
    private final FieldCipher cipher;

    JooqSecretStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public void add(SecretId id, NewPassword password) {
        db.insertInto(SECRET)
                .set(SECRET.ID, id.value())
                .set(SECRET.SEALED, cipher.encrypt(password.reveal(SecretText::new), place(id)))
                .set(SECRET.STATE, "waiting")
                .execute();
    }

    @Override
    public void addChosen(SecretId id, SealedFor place) {
        db.insertInto(SECRET)
                .set(SECRET.ID, id.value())
                .set(SECRET.CHOSEN_APPLICATION, place.application())
                .set(SECRET.CHOSEN_ITEM, place.item())
                .set(SECRET.STATE, "waiting")
                .execute();
    }

    @Override
    public Optional<SealedFor> chosenFor(SecretId id) {
        return db.selectFrom(SECRET)
                .where(SECRET.ID.eq(id.value()), SECRET.CHOSEN_ITEM.isNotNull())
                .fetchOptional(row -> new SealedFor(row.getChosenApplication(), row.getChosenItem()));
    }

    @Override
    public Optional<SecretState> lock(SecretId id) {
        return db.selectFrom(SECRET)
                .where(SECRET.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .map(SecretStates::read);
    }

    @Override
    public Optional<SecretState> state(SecretId id) {
        return db.selectFrom(SECRET)
                .where(SECRET.ID.eq(id.value()))
                .fetchOptional()
                .map(SecretStates::read);
    }

    @Override
    public NewPassword open(SecretId id) {
        byte[] sealed = db.select(SECRET.SEALED)
                .from(SECRET)
                .where(SECRET.ID.eq(id.value()), SECRET.SEALED.isNotNull())
                .fetchOptional(SECRET.SEALED)
                .orElseThrow(() -> new IllegalStateException("the password was wiped"));
        return cipher.decrypt(sealed, place(id)).reveal(NewPassword::of);
    }

    @Override
    public void update(SecretId id, SecretState state) {
        var update = db.update(SECRET).set(SecretStates.columns(state));
        (state instanceof SecretState.Wiped ? update.setNull(SECRET.SEALED) : update)
                .where(SECRET.ID.eq(id.value()))
                .execute();
    }

    @Override
    public List<SecretId> overdue(Instant now) {
        return db.select(SECRET.ID)
                .from(SECRET)
                .where(SECRET.STATE.in("ready", "opened"), SECRET.AT.le(now))
                .fetch(row -> new SecretId(row.value1()));
    }

    private static Place place(SecretId id) {
        return new Place("credentials.secret", "sealed", id.value());
    }
}
