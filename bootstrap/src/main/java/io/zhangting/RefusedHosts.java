package io.zhangting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the log of refused names, so that a forgotten setting is found, and no stranger can fill the disk with them. */
class RefusedHosts {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int LONGEST = 100;
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9.:-]");

    private final InstantSource clock;
    private final Consumer<String> log;
    private Instant quietUntil = Instant.MIN;
    private long untold;

    RefusedHosts(InstantSource clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
    }

    synchronized void tell(@Nullable String host) {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            untold++;
            return;
        }
        log.accept("a request for the host '" + harmless(host) + "' was answered 421, because zhangting.web.hosts does"
                + " not list it; if it is a name of this hall, add it there (" + untold + " more were refused before)");
        quietUntil = now.plus(QUIET);
        untold = 0;
    }

    private static String harmless(@Nullable String host) {
        String name = STRANGE.matcher(Optional.ofNullable(host).orElse("")).replaceAll("?");
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name;
    }
}
