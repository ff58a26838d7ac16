package io.zhangting.agreements.persistence;

import static io.zhangting.agreements.persistence.jooq.Tables.PROGRESS;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.agreements.persistence.jooq.tables.records.ProgressRecord;
import io.zhangting.agreements.port.ProgressStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqProgressStore implements ProgressStore {

    private final DSLContext db;
    private final FieldCipher cipher;
    private final IdSource ids;

    JooqProgressStore(DSLContext db, FieldCipher cipher, IdSource ids) {
        this.db = db;
        this.cipher = cipher;
        this.ids = ids;
    }

    @Override
    public List<Progress> all(ApplicationId application) {
        return db.selectFrom(PROGRESS)
                .where(PROGRESS.APPLICATION.eq(application.value()))
                .orderBy(PROGRESS.AGREEMENT)
                .fetch()
                .map(JooqProgressStore::progress);
    }

    @Override
    public Optional<Progress> find(ApplicationId application, String agreement) {
        return db.selectFrom(PROGRESS)
                .where(PROGRESS.APPLICATION.eq(application.value()), PROGRESS.AGREEMENT.eq(agreement))
                .fetchOptional()
                .map(JooqProgressStore::progress);
    }

    @Override
    public void open(Progress progress, String text) {
        UUID id = ids.next();
        db.deleteFrom(PROGRESS)
                .where(
                        PROGRESS.APPLICATION.eq(progress.application().value()),
                        PROGRESS.AGREEMENT.eq(progress.agreement()))
                .execute();
        db.insertInto(PROGRESS)
                .set(PROGRESS.ID, id)
                .set(PROGRESS.APPLICATION, progress.application().value())
                .set(PROGRESS.AGREEMENT, progress.agreement())
                .set(PROGRESS.VERSION, progress.version())
                .set(PROGRESS.TEXT_HASH, progress.textHash())
                .set(PROGRESS.TEXT, cipher.encrypt(new SecretText(text), new Place("agreements.progress", "text", id)))
                .set(PROGRESS.OPENED_AT, progress.openedAt())
                .execute();
    }

    @Override
    public void save(Progress progress) {
        db.update(PROGRESS)
                .set(PROGRESS.ACCEPTED_AT, progress.acceptedAt().orElse(null))
                .set(PROGRESS.SIGNED_AT, progress.signedAt().orElse(null))
                .where(
                        PROGRESS.APPLICATION.eq(progress.application().value()),
                        PROGRESS.AGREEMENT.eq(progress.agreement()))
                .execute();
    }

    @Override
    public void forget(ApplicationId application, Set<String> agreements) {
        if (!agreements.isEmpty()) {
            db.deleteFrom(PROGRESS)
                    .where(PROGRESS.APPLICATION.eq(application.value()), PROGRESS.AGREEMENT.in(agreements))
                    .execute();
        }
    }

    private static Progress progress(ProgressRecord row) {
        return new Progress(
                new ApplicationId(row.getApplication()),
                row.getAgreement(),
                row.getVersion(),
                row.getTextHash(),
                row.getOpenedAt(),
                Optional.ofNullable(row.getAcceptedAt()),
                Optional.ofNullable(row.getSignedAt()));
    }
}
