package simulators.zhangting.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All changes by their keys. One lock: a key is fenced or used, never both. */
public final class Operations {

    private record Held(String digest, Standing standing) {}

    private record Promise(PendingChange change, Supplier<Attempted> attempt) {}

    private final Map<OperationId, Held> held = new HashMap<>();
    private final Map<OperationId, Promise> promised = new LinkedHashMap<>();
    private final Set<OperationId> fenced = new HashSet<>();
    private final Ledger ledger;
    private long receipts;

    Operations(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Makes the attempt, unless the key was seen before. */
    public synchronized Verdict run(OperationId id, String digest, Supplier<Attempted> attempt) {
        return earlier(id, digest).orElseGet(() -> hold(id, digest, settle(id, attempt.get())));
    }

    /** Takes the attempt on and makes it when it is settled. */
    public synchronized Verdict promise(OperationId id, Subject subject, String digest, Supplier<Attempted> attempt) {
        return earlier(id, digest).orElseGet(() -> {
            receipts++;
            var receipt = "R-" + receipts;
            promised.put(id, new Promise(new PendingChange(id, subject, receipt), attempt));
            return hold(id, digest, new Standing.Pending(receipt));
        });
    }

    /** What was taken on and is not settled, oldest first. */
    public synchronized List<PendingChange> pending() {
        return promised.values().stream().map(Promise::change).toList();
    }

    /** Looks a key up. A key that is not there is fenced from now on. */
    public synchronized Optional<Standing> probe(OperationId id) {
        var found = Optional.ofNullable(held.get(id)).map(Held::standing);
        if (found.isEmpty()) {
            fenced.add(id);
        }
        return found;
    }

    /** Makes a promised attempt now; empty if nothing was promised under this key. */
    public synchronized Optional<Standing> settle(OperationId id) {
        return Optional.ofNullable(promised.get(id))
                .map(promise -> settleAs(id, promise.attempt().get()));
    }

    /** Refuses a promised attempt now; empty if nothing was promised under this key. */
    public synchronized Optional<Standing> settle(OperationId id, Attempted.Refused refusal) {
        return Optional.ofNullable(promised.get(id)).map(promise -> settleAs(id, refusal));
    }

    synchronized void clear() {
        held.clear();
        promised.clear();
        fenced.clear();
        receipts = 0;
    }

    private Optional<Verdict> earlier(OperationId id, String digest) {
        if (fenced.contains(id)) {
            return Optional.of(new Verdict.Fenced());
        }
        return Optional.ofNullable(held.get(id))
                .map(before -> before.digest().equals(digest)
                        ? new Verdict.Taken(before.standing())
                        : new Verdict.KeyReused());
    }

    private Verdict hold(OperationId id, String digest, Standing standing) {
        held.put(id, new Held(digest, standing));
        return new Verdict.Taken(standing);
    }

    private Standing settleAs(OperationId id, Attempted attempted) {
        promised.remove(id);
        var standing = settle(id, attempted);
        held.computeIfPresent(id, (same, before) -> new Held(before.digest(), standing));
        return standing;
    }

    private Standing settle(OperationId id, Attempted attempted) {
        return switch (attempted) {
            case Attempted.Done done -> {
                ledger.append(id.key(), done.effect());
                yield new Standing.Applied(done.answer());
            }
            case Attempted.Refused refused -> new Standing.Declined(refused.code(), refused.text());
        };
    }
}
