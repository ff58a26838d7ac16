package counterexample.ownclock.orders;

import java.time.LocalDate;

class CallsTheClock {

    LocalDate today() {
        return LocalDate.now();
    }
}
