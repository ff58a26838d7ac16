package io.zhangting.kernel.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hall's keys, kept in one file that is wrapped by the master key; follows the file while the hall runs. */
final class KeySet implements KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final KeyFile file;
    private final KeyWrap wrap;
    private final InstantSource clock;
    private volatile Keys keys;
    private volatile String version;
    private volatile Instant lookAgain;

    private KeySet(KeyFile file, KeyWrap wrap, InstantSource clock) throws GeneralSecurityException, IOException {
        this.file = file;
        this.wrap = wrap;
        this.clock = clock;
        this.version = file.version();
        this.keys = new Keys(file.read(), wrap);
        this.lookAgain = clock.instant().plus(LOOK_EVERY);
    }

    static KeySet load(KeySettings settings, InstantSource clock) throws GeneralSecurityException, IOException {
        KeyFile file = new KeyFile(settings.file());
        KeyWrap wrap = new KeyWrap(MasterKey.from(settings));
        if (!file.exists() || NewKeys.areMissingIn(file.read())) {
            if (!settings.makeMissing()) {
                throw new IllegalStateException(
                        "the key set file is missing or not complete; starting the hall makes it");
            }
            file.change(new NewKeys(wrap)::completed);
        }
        return new KeySet(file, wrap, clock);
    }

    /** For what is sealed now. That the file is another one is noticed within seconds. */
    Keys now() {
        Instant now = clock.instant();
        if (!now.isBefore(lookAgain)) {
            lookAgain = now.plus(LOOK_EVERY);
            followChanges();
        }
        return keys;
    }

    /** For what somebody sealed: when no known key fits, the file is read again at once, for it may have been rotated. */
    <T> T opening(Use<T> use) throws GeneralSecurityException {
        Keys known = now();
        try {
            return use.of(known);
        } catch (GeneralSecurityException alteredOrNewer) {
            Keys newest = newest();
            if (newest == known) {
                throw alteredOrNewer;
            }
            return use.of(newest);
        }
    }

    /** Reads the file whatever its time says; the same object as before if nothing is new. */
    synchronized Keys newest() {
        try {
            String seen = file.version();
            Map<String, String> content = file.read();
            if (!keys.areOf(content)) {
                keys = new Keys(content, wrap);
            }
            version = seen;
        } catch (IOException | GeneralSecurityException | IllegalStateException unreadable) {
            LOG.warn("The key set file cannot be read again; the keys read before stay in use.", unreadable);
        }
        return keys;
    }

    private void followChanges() {
        try {
            if (!file.version().equals(version)) {
                newest();
            }
        } catch (IOException gone) {
            LOG.warn("The key set file cannot be looked at; the keys read before stay in use.", gone);
        }
    }

    @Override
    public void rotate() {
        change(new NewKeys(wrap)::rotated);
        newest();
    }

    @Override
    public void wrapBy(Path masterKeyFile) {
        change(lines -> new NewKeys(wrap).wrappedBy(new KeyWrap(other(masterKeyFile)), lines));
    }

    private static com.google.crypto.tink.Aead other(Path masterKeyFile) throws GeneralSecurityException {
        try {
            return MasterKey.from(masterKeyFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file of the new master key cannot be read", unreadable);
        }
    }

    private void change(KeyFile.Change change) {
        try {
            file.change(change);
        } catch (IOException failed) {
            throw new UncheckedIOException("the key set file could not be changed", failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("no new keys could be made", failed);
        }
    }

    /** One try with certain keys. */
    interface Use<T> {
        T of(Keys keys) throws GeneralSecurityException;
    }
}
