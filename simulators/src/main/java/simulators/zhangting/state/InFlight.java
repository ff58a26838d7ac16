package simulators.zhangting.state;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** The calls that were received and not yet answered, oldest first. */
public final class InFlight {

    private final Map<Long, Flight> flights = new ConcurrentSkipListMap<>();
    private final AtomicLong begun = new AtomicLong();
    private final InstantSource clock;

    InFlight(InstantSource clock) {
        this.clock = clock;
    }

    public Flight begin(Subject subject, Optional<UUID> key) {
        var id = begun.incrementAndGet();
        var flight = new Flight(subject, key, clock.instant(), () -> flights.remove(id));
        flights.put(id, flight);
        return flight;
    }

    public List<Flight> all() {
        return List.copyOf(flights.values());
    }

    /** Lets hanging calls go on as if nothing had happened; returns how many. */
    public int release(Predicate<Flight> which) {
        var hanging = all().stream().filter(Flight::hanging).filter(which).toList();
        hanging.forEach(Flight::release);
        return hanging.size();
    }

    /** Cuts all hanging calls; those before their effect will never have one. */
    void giveUp() {
        all().forEach(Flight::giveUp);
    }
}
