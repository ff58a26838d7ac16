package io.zhangting.execution;

import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.port.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a counter takes changes, translated from the business clock to the real one. */
@Component
class ServiceWindow {

    /** A calendar that is missing is looked for again; an operator has to import it. */
    private static final Duration CALENDAR_PAUSE = Duration.ofMinutes(30);

    private final ShowHall hall;
    private final InstantSource clock;

    ServiceWindow(ShowHall hall, InstantSource clock) {
        this.hall = hall;
        this.clock = clock;
    }

    /** Empty when the counter is open; otherwise when to look again. */
    Optional<Wait> closedUntil(CounterId counter) {
        return switch (hall.opening(counter)) {
            case Opening.Open o -> Optional.empty();
            case Opening.Closed(Optional<LocalDateTime> at) ->
                Optional.of(at.map(this::until).orElseGet(this::again));
            case Opening.CalendarMissing m -> Optional.of(again());
        };
    }

    private Wait until(LocalDateTime opensAt) {
        Instant business = opensAt.atZone(BusinessClock.ZONE).toInstant();
        return new Wait(clock.instant().plus(Duration.between(hall.now(), business)), Optional.of(business));
    }

    private Wait again() {
        return new Wait(clock.instant().plus(CALENDAR_PAUSE), Optional.empty());
    }

    /**
     * @param lookAgain on the real clock
     * @param opensAt on the business clock, where it is known
     */
    record Wait(Instant lookAgain, Optional<Instant> opensAt) {}
}
