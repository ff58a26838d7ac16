package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.LIMIT_USE;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.port.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqLimits implements Limits {

    private final DSLContext db;
    private final InstantSource clock;

    JooqLimits(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The advisory lock makes callers of one key wait for each other until their transactions end. */
    @Override
    public Optional<Duration> blockedFor(Limit limit, String key) {
        db.select(DSL.function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        DSL.function("hashtextextended", Long.class, DSL.val(limit.name() + "/" + key), DSL.val(0L))))
                .fetch();
        Instant now = clock.instant();
        List<Instant> uses = db.select(LIMIT_USE.AT)
                .from(LIMIT_USE)
                .where(
                        LIMIT_USE.LIMIT_NAME.eq(limit.name()),
                        LIMIT_USE.KEY.eq(key),
                        LIMIT_USE.AT.gt(now.minus(limit.window())))
                .orderBy(LIMIT_USE.AT.desc())
                .limit(limit.times())
                .fetch(LIMIT_USE.AT);
        return uses.size() < limit.times()
                ? Optional.empty()
                : Optional.of(Duration.between(now, uses.getLast().plus(limit.window())));
    }

    @Override
    public void count(Limit limit, String key) {
        db.insertInto(LIMIT_USE)
                .set(LIMIT_USE.LIMIT_NAME, limit.name())
                .set(LIMIT_USE.KEY, key)
                .set(LIMIT_USE.AT, clock.instant())
                .execute();
    }

    @Override
    public void forget(Limit limit, String key) {
        db.deleteFrom(LIMIT_USE)
                .where(LIMIT_USE.LIMIT_NAME.eq(limit.name()), LIMIT_USE.KEY.eq(key))
                .execute();
    }
}
