package demo.zhangting;

import io.zhangting.halls.port.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** A business clock that runs with the real one, moved by a distance that a person chooses. */
final class SettableClock implements BusinessClock {

    private final InstantSource real;
    private final AtomicReference<Duration> distance = new AtomicReference<>(Duration.ZERO);

    SettableClock(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant now() {
        return real.instant().plus(distance.get());
    }

    void setTo(LocalDateTime time) {
        distance.set(Duration.between(real.instant(), time.atZone(ZONE).toInstant()));
    }

    void reset() {
        distance.set(Duration.ZERO);
    }
}
