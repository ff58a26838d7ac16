package simulators.zhangting.front;

import java.time.Instant;
import java.util.Optional;

/** Who is at the other end of one connection; used by that connection's thread only. */
final class FrontSession {

    private final int number;
    private Optional<String> authenticated = Optional.empty();
    private Optional<String> user = Optional.empty();
    private Optional<String> mustChange = Optional.empty();
    private Instant lastQuery = Instant.MIN;

    FrontSession(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isAuthenticated() {
        return authenticated.isPresent();
    }

    void authenticated(String who) {
        authenticated = Optional.of(who);
    }

    /** Who is logged in. */
    Optional<String> user() {
        return user;
    }

    /** Who may change a password: also one whose login was refused only because a temporary one must be changed. */
    Optional<String> mayChange() {
        return user.or(() -> mustChange);
    }

    void loggedIn(String who, Instant now) {
        user = Optional.of(who);
        mustChange = Optional.empty();
        lastQuery = now;
    }

    void mustChange(String who) {
        user = Optional.empty();
        mustChange = Optional.of(who);
    }

    void loggedOut() {
        user = Optional.empty();
        mustChange = Optional.empty();
    }

    /** A forced change is done: the next thing is a new login. */
    void changed() {
        mustChange = Optional.empty();
    }

    Instant lastQuery() {
        return lastQuery;
    }

    void queried(Instant now) {
        lastQuery = now;
    }
}
