package simulators.zhangting.contract;

import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.state.FaultScript;

/** Who tells the sender what became of a message after it was accepted. */
@FunctionalInterface
public interface Receipts {

    /** A message was delivered, or met this trouble after it was accepted. Does not wait. */
    void accepted(UUID message, Optional<FaultScript> trouble);
}
