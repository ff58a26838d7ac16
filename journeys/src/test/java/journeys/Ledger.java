package journeys;

import java.util.List;

/** The simulators' ledger: the truth outside of the hall. */
final class Ledger {

    private Ledger() {}

    /** Service and account of each password that was really set. */
    static List<String> passwords(SimulatorClient simulators) {
        return simulators
                .get("ledger")
                .valueStream()
                .filter(entry -> !entry.path("service").asString().equals("sms"))
                .map(entry -> entry.path("service").asString() + " "
                        + entry.path("account").asString())
                .toList();
    }
}
