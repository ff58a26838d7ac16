package counterexample.ownclock.orders;

import java.util.UUID;

class DrawsItsOwnIds {

    UUID next() {
        return UUID.randomUUID();
    }
}
