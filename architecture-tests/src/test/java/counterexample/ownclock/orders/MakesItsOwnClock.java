package counterexample.ownclock.orders;

import java.time.InstantSource;

class MakesItsOwnClock {

    InstantSource clock() {
        return InstantSource.system();
    }
}
