package io.zhangting.identity.persistence;

import static io.zhangting.identity.persistence.jooq.Tables.FACE_CHECK;

import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.persistence.jooq.tables.records.FaceCheckRecord;
import io.zhangting.identity.port.FaceStore;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqFaceStore implements FaceStore {

    private final DSLContext db;

    JooqFaceStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public int countTry(ApplicationId application) {
        return db.insertInto(FACE_CHECK)
                .set(FACE_CHECK.APPLICATION, application.value())
                .set(FACE_CHECK.TRIES, 1)
                .onConflict(FACE_CHECK.APPLICATION)
                .doUpdate()
                .set(FACE_CHECK.TRIES, FACE_CHECK.TRIES.plus(1))
                .returning(FACE_CHECK.TRIES)
                .fetchSingle()
                .getTries();
    }

    @Override
    public int triesUsed(ApplicationId application) {
        return db.select(FACE_CHECK.TRIES)
                .from(FACE_CHECK)
                .where(FACE_CHECK.APPLICATION.eq(application.value()))
                .fetchOptional(FACE_CHECK.TRIES)
                .orElse(0);
    }

    @Override
    public void save(ApplicationId application, FaceWay way) {
        upsert(application, columns(way));
    }

    @Override
    public void consented(ApplicationId application, String consentVersion, Instant at) {
        upsert(application, Map.of(FACE_CHECK.CONSENT_VERSION, consentVersion, FACE_CHECK.CONSENTED_AT, at));
    }

    private void upsert(ApplicationId application, Map<Field<?>, Object> columns) {
        db.insertInto(FACE_CHECK)
                .set(FACE_CHECK.APPLICATION, application.value())
                .set(columns)
                .onConflict(FACE_CHECK.APPLICATION)
                .doUpdate()
                .set(columns)
                .execute();
    }

    private static Map<Field<?>, Object> columns(FaceWay way) {
        return switch (way) {
            case FaceWay.ByFace f ->
                Map.of(
                        FACE_CHECK.WAY, "face",
                        FACE_CHECK.PHOTO, f.photo().value(),
                        FACE_CHECK.SCORE, f.score(),
                        FACE_CHECK.REFERENCE, f.reference(),
                        FACE_CHECK.AT, f.at());
            case FaceWay.ByStaff s -> Map.of(FACE_CHECK.WAY, "staff", FACE_CHECK.AT, s.at());
        };
    }

    @Override
    public Optional<FaceWay> way(ApplicationId application) {
        return db.selectFrom(FACE_CHECK)
                .where(FACE_CHECK.APPLICATION.eq(application.value()), FACE_CHECK.WAY.isNotNull())
                .fetchOptional()
                .map(JooqFaceStore::way);
    }

    private static FaceWay way(FaceCheckRecord row) {
        return row.getWay().equals("face")
                ? new FaceWay.ByFace(new PhotoId(row.getPhoto()), row.getScore(), row.getReference(), row.getAt())
                : new FaceWay.ByStaff(row.getAt());
    }
}
