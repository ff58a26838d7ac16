package simulators.zhangting.state;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was really done, in order: the truth in every test of a fault. */
public final class Ledger implements AutoCloseable {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final InstantSource clock;
    private final Optional<LedgerFile> file;

    Ledger(InstantSource clock, Optional<Path> path) {
        this.clock = clock;
        file = path.map(LedgerFile::new);
    }

    public synchronized List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public List<LedgerEntry> of(ServiceName service) {
        return entries().stream()
                .filter(entry -> entry.effect().service() == service)
                .toList();
    }

    synchronized void append(UUID key, Effect effect) {
        var entry = new LedgerEntry(entries.size() + 1L, clock.instant(), key, effect);
        file.ifPresent(open -> open.append(entry));
        entries.add(entry);
    }

    /** Forgets what is in memory; the file keeps every line. */
    synchronized void clear() {
        entries.clear();
    }

    @Override
    public void close() {
        file.ifPresent(LedgerFile::close);
    }
}
