package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.CAPTCHA;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.port.CaptchaStore;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCaptchaStore implements CaptchaStore {

    private final DSLContext db;

    JooqCaptchaStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(CaptchaId id, String answerHash, Instant expiresAt) {
        db.insertInto(CAPTCHA)
                .set(CAPTCHA.ID, id.value())
                .set(CAPTCHA.ANSWER_HASH, answerHash)
                .set(CAPTCHA.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public boolean play(CaptchaId id, int times, Instant now) {
        return db.update(CAPTCHA)
                        .set(CAPTCHA.PLAYED, CAPTCHA.PLAYED.plus(1))
                        .where(CAPTCHA.ID.eq(id.value()), CAPTCHA.EXPIRES_AT.ge(now), CAPTCHA.PLAYED.lt(times))
                        .execute()
                == 1;
    }

    /** Old ones are swept along. */
    @Override
    public Optional<String> take(CaptchaId id, Instant now) {
        db.deleteFrom(CAPTCHA).where(CAPTCHA.EXPIRES_AT.lt(now)).execute();
        return db.deleteFrom(CAPTCHA)
                .where(CAPTCHA.ID.eq(id.value()))
                .returning(CAPTCHA.ANSWER_HASH)
                .fetchOptional(CAPTCHA.ANSWER_HASH);
    }
}
