package io.zhangting.scenarios;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A work list whose workers work when {@link #tick} says so. */
public final class ManualWorkList {

    private record Entry(Function<UUID, Optional<Instant>> work, UUID id, Instant due) {}

    private final List<Entry> entries = new ArrayList<>();
    private final InstantSource clock;

    ManualWorkList(InstantSource clock) {
        this.clock = clock;
    }

    /** @param work answers when it wants to run again; empty when it is finished */
    void add(Function<UUID, Optional<Instant>> work, UUID id) {
        entries.add(new Entry(work, id, clock.instant()));
    }

    /** As if somebody had emptied the table. */
    public void isLost() {
        entries.clear();
    }

    /** Makes an entry due now, or adds it. */
    void wake(Function<UUID, Optional<Instant>> work, UUID id) {
        entries.removeIf(entry -> entry.id().equals(id));
        add(work, id);
    }

    /** Works on everything that is due now, and on what becomes due by it. */
    public void tick() {
        for (Optional<Entry> due = due(); due.isPresent(); due = due()) {
            Entry entry = due.get();
            entries.remove(entry);
            entry.work().apply(entry.id()).ifPresent(at -> entries.add(new Entry(entry.work(), entry.id(), at)));
        }
    }

    private Optional<Entry> due() {
        return entries.stream()
                .filter(entry -> !entry.due().isAfter(clock.instant()))
                .findFirst();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
