package simulators.zhangting.state;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that was really done to a simulated system.
 *
 * @param account the customer's account, or the phone for a text message
 * @param facts more about it, never a password
 */
public record Effect(ServiceName service, String operation, String account, Map<String, String> facts) {

    public Effect {
        facts = new TreeMap<>(facts);
    }
}
