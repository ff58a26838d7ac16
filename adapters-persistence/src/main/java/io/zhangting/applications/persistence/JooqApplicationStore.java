package io.zhangting.applications.persistence;

import static io.zhangting.applications.persistence.jooq.Tables.APPLICATION;
import static io.zhangting.applications.persistence.jooq.Tables.TIMELINE;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.persistence.jooq.tables.records.ApplicationRecord;
import io.zhangting.applications.persistence.jooq.tables.records.TimelineRecord;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.infrastructure.persistence.GatheredRows;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqApplicationStore implements ApplicationStore {

    private static final List<String> WAITING = List.of("submitted", "awaiting-second-review", "frozen");
    private static final List<String> CLAIMED = List.of("in-review", "second-review");
    private static final List<String> REVIEWED = List.of(
            "approved",
            "executing",
            "completed",
            "completed-in-part",
            "failed",
            "returned",
            "rejected",
            "withdrawn",
            "expired");
    private static final Row2<Instant, UUID> ENDED_PLACE = DSL.row(APPLICATION.STATE_AT, APPLICATION.ID);
    private static final List<String> ENDED =
            List.of("completed", "completed-in-part", "failed", "rejected", "withdrawn", "expired");
    private static final int AT_ONCE = 200;

    private final DSLContext db;
    private final ItemRows items;
    private final HeldApplications held = new HeldApplications(this::write);
    private final GatheredRows<TimelineRecord> notes;

    JooqApplicationStore(DSLContext db, ItemRows items) {
        this.db = db;
        this.items = items;
        this.notes = new GatheredRows<>(
                db, TIMELINE, TIMELINE.APPLICATION, TIMELINE.AT, TIMELINE.ACTOR_KIND, TIMELINE.ACTOR, TIMELINE.TEXT);
    }

    @Override
    public boolean add(Application application, String key) {
        held.write();
        return db.insertInto(APPLICATION)
                        .set(ApplicationRows.columns(application))
                        .set(APPLICATION.ID, application.id().value())
                        .set(APPLICATION.CUSTOMER, application.customer().value())
                        .set(APPLICATION.IDEMPOTENCY_KEY, key)
                        .set(APPLICATION.CREATED_AT, application.createdAt())
                        .set(APPLICATION.VERSION, application.version())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public List<ApplicationId> overdue(Instant draftsMade, Instant returnedAt) {
        held.write();
        return db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.STATE.eq("draft").and(APPLICATION.CREATED_AT.lt(draftsMade)))
                .or(APPLICATION.STATE.eq("returned").and(APPLICATION.STATE_AT.lt(returnedAt)))
                .limit(AT_ONCE)
                .fetch(row -> new ApplicationId(row.value1()));
    }

    @Override
    public List<ApplicationId> claimedBefore(Instant at) {
        held.write();
        return db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.STATE.in(CLAIMED), APPLICATION.STATE_AT.lt(at))
                .limit(AT_ONCE)
                .fetch(row -> new ApplicationId(row.value1()));
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return held.find(id).or(() -> {
            Optional<Application> read = one(db.selectFrom(APPLICATION).where(APPLICATION.ID.eq(id.value())));
            read.ifPresent(held::see);
            return read;
        });
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return held.find(id).or(() -> lockNow(APPLICATION.ID.eq(id.value())));
    }

    @Override
    public Optional<Application> lockOwn(CustomerId customer, ApplicationId id) {
        return held.find(id)
                .or(() -> lockNow(APPLICATION.ID.eq(id.value()).and(APPLICATION.CUSTOMER.eq(customer.value()))))
                .filter(locked -> locked.customer().equals(customer));
    }

    private Optional<Application> lockNow(Condition which) {
        Optional<Application> locked =
                one(db.selectFrom(APPLICATION).where(which).forUpdate());
        locked.ifPresent(held::hold);
        return locked;
    }

    private Optional<Application> one(ResultQuery<ApplicationRecord> query) {
        return read(query.fetch()).stream().findFirst();
    }

    @Override
    public Optional<Application> byKey(CustomerId customer, String key) {
        return list(
                        APPLICATION.CUSTOMER.eq(customer.value()).and(APPLICATION.IDEMPOTENCY_KEY.eq(key)),
                        APPLICATION.ID.asc(),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Application> of(CustomerId customer) {
        return list(APPLICATION.CUSTOMER.eq(customer.value()), APPLICATION.CREATED_AT.desc(), 200);
    }

    @Override
    public List<Application> waitingForReview() {
        return list(APPLICATION.STATE.in(WAITING), APPLICATION.SUBMITTED_AT.asc(), 200);
    }

    @Override
    public List<Application> inReviewBy(StaffId reviewer) {
        return list(
                APPLICATION.STATE.in(CLAIMED).and(APPLICATION.STAFF.eq(reviewer.value())),
                APPLICATION.SUBMITTED_AT.asc(),
                200);
    }

    @Override
    public List<Application> reviewed(int atMost) {
        return list(
                APPLICATION.STATE.in(REVIEWED).and(APPLICATION.SUBMITTED_AT.isNotNull()),
                APPLICATION.STATE_AT.desc(),
                atMost);
    }

    @Override
    public List<Application> ended(Instant from, Instant before, Optional<ApplicationId> after, int atMost) {
        return list(
                APPLICATION
                        .STATE
                        .in(ENDED)
                        .and(APPLICATION.SUBMITTED_AT.isNotNull())
                        .and(APPLICATION.STATE_AT.ge(from))
                        .and(APPLICATION.STATE_AT.lt(before))
                        .and(after.map(id -> ENDED_PLACE.gt(endedPlace(id))).orElseGet(DSL::noCondition)),
                List.of(APPLICATION.STATE_AT.asc(), APPLICATION.ID.asc()),
                atMost);
    }

    private static Select<Record2<Instant, UUID>> endedPlace(ApplicationId id) {
        var other = APPLICATION.as("other");
        return DSL.select(other.STATE_AT, other.ID).from(other).where(other.ID.eq(id.value()));
    }

    private List<Application> list(Condition which, SortField<?> order, int atMost) {
        return list(which, List.of(order), atMost);
    }

    private List<Application> list(Condition which, List<SortField<?>> order, int atMost) {
        held.write();
        return read(db.selectFrom(APPLICATION)
                .where(which)
                .orderBy(order)
                .limit(atMost)
                .fetch());
    }

    private List<Application> read(Result<ApplicationRecord> rows) {
        Map<UUID, List<Item>> itemsOf = rows.isEmpty() ? Map.of() : items.of(rows.map(row -> row.getId()));
        return rows.map(row -> ApplicationRows.read(row, itemsOf.getOrDefault(row.getId(), List.of())));
    }

    @Override
    public Application save(Application application) {
        return held.change(application).orElseGet(() -> saveNow(application));
    }

    private Application saveNow(Application application) {
        Optional<Application> before = held.seen(application.id(), application.version());
        Application saved = application.saved();
        update(application.version(), saved);
        items.replace(before.map(Application::items), saved);
        held.hold(saved);
        return saved;
    }

    private void write(Application before, Application after) {
        update(before.version(), after);
        items.replace(Optional.of(before.items()), after);
    }

    private void update(long version, Application to) {
        int updated = db.update(APPLICATION)
                .set(ApplicationRows.columns(to))
                .set(APPLICATION.VERSION, to.version())
                .where(APPLICATION.ID.eq(to.id().value()), APPLICATION.VERSION.eq(version))
                .execute();
        if (updated != 1) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public void note(ApplicationId id, TimelineEntry entry) {
        TimelineRecord row = new TimelineRecord();
        row.setApplication(id.value());
        row.setAt(entry.at());
        row.setActorKind(entry.actor().kind().name());
        row.setActor(entry.actor().id());
        row.setText(entry.text());
        notes.add(row);
    }

    @Override
    public List<TimelineEntry> timeline(ApplicationId id) {
        notes.write();
        return db.selectFrom(TIMELINE)
                .where(TIMELINE.APPLICATION.eq(id.value()))
                .orderBy(TIMELINE.NUMBER)
                .fetch(row -> new TimelineEntry(
                        row.getAt(), new Actor(Actor.Kind.valueOf(row.getActorKind()), row.getActor()), row.getText()));
    }
}
