package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.CHOSEN_PASSWORD;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.ChosenPasswordStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqChosenPasswordStore implements ChosenPasswordStore {

    private final DSLContext db;

    JooqChosenPasswordStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(SealedFor place, String blob, Instant expiresAt) {
        db.insertInto(CHOSEN_PASSWORD)
                .set(CHOSEN_PASSWORD.APPLICATION, place.application())
                .set(CHOSEN_PASSWORD.ITEM, place.item())
                .set(CHOSEN_PASSWORD.BLOB, blob)
                .set(CHOSEN_PASSWORD.EXPIRES_AT, expiresAt)
                .onConflict(CHOSEN_PASSWORD.APPLICATION, CHOSEN_PASSWORD.ITEM)
                .doUpdate()
                .set(CHOSEN_PASSWORD.BLOB, blob)
                .set(CHOSEN_PASSWORD.EXPIRES_AT, expiresAt)
                .setNull(CHOSEN_PASSWORD.WHY)
                .setNull(CHOSEN_PASSWORD.WIPED_AT)
                .execute();
    }

    @Override
    public Optional<Kept> find(SealedFor place) {
        return db.selectFrom(CHOSEN_PASSWORD)
                .where(at(place), CHOSEN_PASSWORD.BLOB.isNotNull())
                .fetchOptional(row -> new Kept(row.get(CHOSEN_PASSWORD.BLOB), row.get(CHOSEN_PASSWORD.EXPIRES_AT)));
    }

    @Override
    public List<SealedFor> kept(UUID application) {
        return places(CHOSEN_PASSWORD.APPLICATION.eq(application));
    }

    @Override
    public boolean wipe(SealedFor place, SecretState.Why why, Instant at) {
        return db.update(CHOSEN_PASSWORD)
                        .setNull(CHOSEN_PASSWORD.BLOB)
                        .set(CHOSEN_PASSWORD.WHY, why.name())
                        .set(CHOSEN_PASSWORD.WIPED_AT, at)
                        .where(at(place), CHOSEN_PASSWORD.BLOB.isNotNull())
                        .execute()
                > 0;
    }

    @Override
    public List<SealedFor> expired(Instant now) {
        return places(CHOSEN_PASSWORD.EXPIRES_AT.le(now));
    }

    private List<SealedFor> places(Condition condition) {
        return db.selectFrom(CHOSEN_PASSWORD)
                .where(condition, CHOSEN_PASSWORD.BLOB.isNotNull())
                .orderBy(CHOSEN_PASSWORD.ITEM)
                .fetch(row -> new SealedFor(row.get(CHOSEN_PASSWORD.APPLICATION), row.get(CHOSEN_PASSWORD.ITEM)));
    }

    private static Condition at(SealedFor place) {
        return CHOSEN_PASSWORD.APPLICATION.eq(place.application()).and(CHOSEN_PASSWORD.ITEM.eq(place.item()));
    }
}
