package io.zhangting.applications.persistence;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.infrastructure.persistence.OfTransaction;
import io.zhangting.kernel.ApplicationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What a transaction knows of applications. What it has locked nobody else can change: it is read once, changed in
 * memory as often as need be, and written once before the commit.
 */
final class HeldApplications {

    private final OfTransaction<Map<ApplicationId, Known>> known;
    private final BiConsumer<Application, Application> writer;

    private record Known(Application inDatabase, Application now, boolean locked) {}

    /** @param writer takes the application as it is in the database, and as it is to be */
    HeldApplications(BiConsumer<Application, Application> writer) {
        this.writer = writer;
        this.known = new OfTransaction<>(LinkedHashMap::new, this::write);
    }

    /** Only what is locked: of anything else somebody may have made something new. */
    Optional<Application> find(ApplicationId id) {
        return peek(id).filter(Known::locked).map(Known::now);
    }

    /** As it was when the database was last asked for it. */
    Optional<Application> seen(ApplicationId id, long version) {
        return peek(id).map(Known::inDatabase).filter(seen -> seen.version() == version);
    }

    private Optional<Known> peek(ApplicationId id) {
        return known.peek().map(all -> all.get(id));
    }

    /** @param read just now, without a lock */
    void see(Application read) {
        known.get().ifPresent(all -> all.put(read.id(), new Known(read, read, false)));
    }

    /** @param locked as it is in the database; outside of a transaction the lock is gone already */
    void hold(Application locked) {
        known.get().ifPresent(all -> all.put(locked.id(), new Known(locked, locked, true)));
    }

    /** @return the application after its change; empty if it is not held, so that it has to be written at once */
    Optional<Application> change(Application to) {
        Optional<Application> held = find(to.id());
        if (held.filter(now -> now.version() != to.version()).isPresent()) {
            throw new ChangedMeanwhile();
        }
        return held.flatMap(now -> known.get())
                .map(all -> all.computeIfPresent(to.id(), (id, before) -> changed(before, to)))
                .map(Known::now);
    }

    private static Known changed(Known before, Application to) {
        return new Known(before.inDatabase(), to.saved(), true);
    }

    /** For who is about to ask the database. */
    void write() {
        known.peek().ifPresent(this::write);
    }

    private void write(Map<ApplicationId, Known> all) {
        all.replaceAll((id, each) -> {
            if (!each.now().equals(each.inDatabase())) {
                writer.accept(each.inDatabase(), each.now());
            }
            return new Known(each.now(), each.now(), each.locked());
        });
    }
}
