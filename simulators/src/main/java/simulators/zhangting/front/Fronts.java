package simulators.zhangting.front;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import simulators.zhangting.state.SimulatorState;

/** The fronts of all CTP-compatible counters, started when they are first wanted. */
public final class Fronts implements AutoCloseable {

    private final SimulatorState state;
    private final InstantSource clock;
    private final String bind;
    private final Map<String, StandInFront> fronts = new TreeMap<>();

    public Fronts(SimulatorState state, InstantSource clock, String bind) {
        this.state = state;
        this.clock = clock;
        this.bind = bind;
    }

    /** The front of a counter, as the customer registry calls it; on any free port if it does not run yet. */
    public StandInFront of(String counter) {
        return of(counter, 0);
    }

    public synchronized StandInFront of(String counter, int port) {
        return fronts.computeIfAbsent(counter, wanted -> open(wanted, port));
    }

    private StandInFront open(String counter, int port) {
        try {
            var world = new FrontWorld(state, counter, OperatorAccess.usual(), clock, InstantSource.system());
            return new StandInFront(world, InetAddress.getByName(bind), port);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<StandInFront> all() {
        return List.copyOf(fronts.values());
    }

    public synchronized Optional<StandInFront> running(String counter) {
        return Optional.ofNullable(fronts.get(counter));
    }

    public void reset() {
        all().forEach(StandInFront::reset);
    }

    @Override
    public void close() {
        all().forEach(StandInFront::close);
    }
}
