package simulators.zhangting.state;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The passwords on all simulated counters. Before its first reset nobody knows a password. */
public final class Passwords {

    private final Map<PasswordPlace, StoredPassword> stored = new HashMap<>();
    private final Map<PasswordPlace, UUID> temporary = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Passwords(InstantSource clock) {
        this.clock = clock;
    }

    /** Sets a password that must be changed at the next login, and returns what the ledger may say about it. */
    public synchronized Map<String, String> setTemporary(PasswordPlace place, String password, UUID key) {
        var facts = new HashMap<>(set(place, password));
        temporary.put(place, key);
        facts.put("temporary", "true");
        return facts;
    }

    /** The key under which the password was set that stands there, if it is a temporary one. */
    public synchronized Optional<UUID> temporary(PasswordPlace place) {
        return Optional.ofNullable(temporary.get(place));
    }

    /** Sets a password for good and returns what the ledger may say about it. */
    public synchronized Map<String, String> set(PasswordPlace place, String password) {
        temporary.remove(place);
        var changes = at(place).map(StoredPassword::changes).orElse(0) + 1;
        var set = StoredPassword.of(salt(), password, changes, clock.instant());
        stored.put(place, set);
        return Map.of(
                "purpose", place.purpose(),
                "passwordHash", set.hash(),
                "passwordSalt", set.salt(),
                "passwordLength", Integer.toString(set.length()));
    }

    public synchronized Optional<StoredPassword> at(PasswordPlace place) {
        return Optional.ofNullable(stored.get(place));
    }

    public boolean fits(PasswordPlace place, String password) {
        return at(place).filter(set -> set.fits(password)).isPresent();
    }

    synchronized void clear() {
        stored.clear();
        temporary.clear();
    }

    private String salt() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
