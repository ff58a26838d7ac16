package simulators.zhangting.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The scripted faults, oldest first; a call is struck by the first that matches. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();
    private long added;

    /** Scripts a fault for a number of calls, or for ever. */
    public synchronized Fault add(FaultTarget target, FaultScript script, OptionalInt times) {
        added++;
        var fault = new Fault("F-" + added, target, script, times);
        faults.add(fault);
        return fault;
    }

    /** Scripts a usual fault for one call on any operation but probes. */
    public Fault once(ServiceName service, FaultKind kind) {
        var target = new FaultTarget(service, Optional.empty(), Optional.empty());
        return add(target, FaultScript.usual(service, kind), OptionalInt.of(1));
    }

    public synchronized List<Fault> all() {
        return List.copyOf(faults);
    }

    public synchronized boolean remove(String id) {
        return faults.removeIf(fault -> fault.id().equals(id));
    }

    public synchronized void clear() {
        faults.clear();
    }

    /** The fault that strikes this call, if any; counts as one time. */
    public Optional<FaultScript> strike(Subject subject) {
        return strike(fault ->
                !fault.script().kind().strikesDelivery() && fault.target().matches(subject));
    }

    /** The fault that strikes what follows a call, if any; counts as one time. */
    public Optional<FaultScript> strikeDelivery(Subject subject) {
        return strike(fault ->
                fault.script().kind().strikesDelivery() && fault.target().matches(subject));
    }

    private synchronized Optional<FaultScript> strike(Predicate<Fault> matches) {
        var struck = faults.stream().filter(matches).findFirst();
        struck.ifPresent(this::count);
        return struck.map(Fault::script);
    }

    private void count(Fault fault) {
        faults.replaceAll(each -> each.id().equals(fault.id()) ? each.struckOnce() : each);
        faults.removeIf(Fault::usedUp);
    }
}
