package simulators.zhangting.front;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each user tried to log in and to authenticate, and how often in a row in vain. */
final class Attempts {

    private final Map<String, Integer> logins = new TreeMap<>();
    private final Map<String, Integer> authentications = new TreeMap<>();
    private final Map<String, Integer> failuresInARow = new HashMap<>();

    synchronized void loggingIn(String user) {
        logins.merge(user, 1, Integer::sum);
    }

    synchronized void authenticating(String user) {
        authentications.merge(user, 1, Integer::sum);
    }

    /** Counts a failure and tells how many there are in a row. */
    synchronized int failed(String user) {
        return failuresInARow.merge(user, 1, Integer::sum);
    }

    synchronized void forgive(String user) {
        failuresInARow.remove(user);
    }

    synchronized Map<String, Integer> logins() {
        return new TreeMap<>(logins);
    }

    synchronized Map<String, Integer> authentications() {
        return new TreeMap<>(authentications);
    }

    synchronized void clear() {
        logins.clear();
        authentications.clear();
        failuresInARow.clear();
    }
}
