package io.zhangting.identity.persistence;

import static io.zhangting.identity.persistence.jooq.Tables.PHOTO;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.persistence.jooq.tables.records.PhotoRecord;
import io.zhangting.identity.port.PhotoStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqPhotoStore implements PhotoStore {

    private final DSLContext db;

    JooqPhotoStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Photo photo) {
        db.insertInto(PHOTO)
                .set(PHOTO.ID, photo.id().value())
                .set(PHOTO.CUSTOMER, photo.customer().value())
                .set(PHOTO.APPLICATION, photo.application().value())
                .set(PHOTO.KIND, photo.kind().name())
                .set(PHOTO.TYPE, photo.type().name())
                .set(PHOTO.SHA256, photo.sha256())
                .set(PHOTO.AT, photo.at())
                .execute();
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        return db.selectFrom(PHOTO)
                .where(PHOTO.ID.eq(id.value()))
                .fetchOptional()
                .map(JooqPhotoStore::photo);
    }

    @Override
    public int storedSince(CustomerId customer, Instant since) {
        return db.fetchCount(PHOTO, PHOTO.CUSTOMER.eq(customer.value()), PHOTO.AT.ge(since));
    }

    @Override
    public List<Photo> latest(ApplicationId application) {
        return db.select(PHOTO.fields())
                .distinctOn(PHOTO.KIND)
                .from(PHOTO)
                .where(PHOTO.APPLICATION.eq(application.value()))
                .orderBy(PHOTO.KIND, PHOTO.AT.desc(), PHOTO.ID.desc())
                .fetchInto(PHOTO)
                .map(JooqPhotoStore::photo);
    }

    @Override
    public List<Photo> after(Optional<PhotoId> last, int atMost) {
        return db.selectFrom(PHOTO)
                .where(last.map(id -> PHOTO.ID.gt(id.value())).orElse(DSL.noCondition()))
                .orderBy(PHOTO.ID)
                .limit(atMost)
                .fetch(JooqPhotoStore::photo);
    }

    private static Photo photo(PhotoRecord row) {
        return new Photo(
                new PhotoId(row.getId()),
                new CustomerId(row.getCustomer()),
                new ApplicationId(row.getApplication()),
                PhotoKind.valueOf(row.getKind()),
                PhotoType.valueOf(row.getType()),
                row.getSha256(),
                row.getAt());
    }
}
