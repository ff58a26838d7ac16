package counterexample.ownclock.orders;

import java.time.Instant;
import java.util.function.Supplier;

class NamesTheClock {

    Supplier<Instant> clock() {
        return Instant::now;
    }
}
