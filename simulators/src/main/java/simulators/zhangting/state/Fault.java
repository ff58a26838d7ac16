package simulators.zhangting.state;

import java.util.OptionalInt;

/**
 * A scripted fault.
 *
 * @param timesLeft how many calls it will still strike; for ever if empty
 */
public record Fault(String id, FaultTarget target, FaultScript script, OptionalInt timesLeft) {

    Fault struckOnce() {
        return timesLeft.isEmpty() ? this : new Fault(id, target, script, OptionalInt.of(timesLeft.getAsInt() - 1));
    }

    boolean usedUp() {
        return timesLeft.isPresent() && timesLeft.getAsInt() <= 0;
    }
}
