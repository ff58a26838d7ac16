package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.LIMIT_USE;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitedUse;
import io.zhangting.credentials.port.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** One statement for all limits of a request: a request for a code has ten of them. */
@Repository
class JooqLimits implements Limits {

    private static final Field<String> NAME = DSL.field(DSL.name("asked", "limit_name"), String.class);
    private static final Field<String> KEY = DSL.field(DSL.name("asked", "key"), String.class);
    private static final Field<Instant> SINCE = DSL.field(DSL.name("asked", "since"), LIMIT_USE.AT.getDataType());
    private static final Field<Integer> TIMES = DSL.field(DSL.name("asked", "times"), Integer.class);

    private final DSLContext db;
    private final InstantSource clock;

    JooqLimits(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> blockedFor(List<LimitedUse> uses) {
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        lock(uses);
        Instant now = clock.instant();
        Map<String, Instant> first = firstOfFull(uses, now);
        return uses.stream()
                .flatMap(use -> Optional.ofNullable(first.get(use.limit().name()))
                        .map(at -> Duration.between(now, at.plus(use.limit().window())))
                        .stream())
                .max(Comparator.naturalOrder());
    }

    /** Advisory locks make callers of one key wait for each other until their transactions end. */
    private void lock(List<LimitedUse> uses) {
        Field<Long> hash = DSL.function(
                "hashtextextended", Long.class, DSL.field(DSL.name("asked", "lock"), String.class), DSL.val(0L));
        db.select(DSL.function("pg_advisory_xact_lock", Object.class, hash))
                .from(DSL.unnest(uses.stream()
                                .map(use -> use.limit().name() + "/" + use.key())
                                .toArray(String[]::new))
                        .as("asked", "lock"))
                .fetch();
    }

    /** The oldest use that counts, of each limit that has as many as it allows within its window. */
    private Map<String, Instant> firstOfFull(List<LimitedUse> uses, Instant now) {
        Field<Instant> first = DSL.field(DSL.select(LIMIT_USE.AT)
                .from(LIMIT_USE)
                .where(LIMIT_USE.LIMIT_NAME.eq(NAME), LIMIT_USE.KEY.eq(KEY), LIMIT_USE.AT.gt(SINCE))
                .orderBy(LIMIT_USE.AT.desc())
                .limit(1)
                .offset(TIMES.minus(1)));
        return db.select(NAME, first).from(asked(uses, now)).fetch().stream()
                .filter(row -> row.value2() != null)
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
    }

    private static Table<?> asked(List<LimitedUse> uses, Instant now) {
        return DSL.values(uses.stream()
                        .map(use -> DSL.row(
                                DSL.val(use.limit().name()),
                                DSL.val(use.key()),
                                DSL.val(now.minus(use.limit().window()), LIMIT_USE.AT)
                                        .cast(LIMIT_USE.AT),
                                DSL.val(use.limit().times()).cast(Integer.class)))
                        .toArray(Row4[]::new))
                .as("asked", "limit_name", "key", "since", "times");
    }

    @Override
    public void count(List<LimitedUse> uses) {
        if (!uses.isEmpty()) {
            Instant now = clock.instant();
            db.insertInto(LIMIT_USE, LIMIT_USE.LIMIT_NAME, LIMIT_USE.KEY, LIMIT_USE.AT)
                    .valuesOfRows(uses.stream()
                            .map(use -> DSL.row(use.limit().name(), use.key(), now))
                            .toList())
                    .execute();
        }
    }

    @Override
    public void forget(Limit limit, String key) {
        db.deleteFrom(LIMIT_USE)
                .where(LIMIT_USE.LIMIT_NAME.eq(limit.name()), LIMIT_USE.KEY.eq(key))
                .execute();
    }
}
