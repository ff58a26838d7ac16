package io.zhangting.halls.domain;

import java.time.LocalDateTime;
import java.util.Optional;

/** Whether a business is taken right now. */
public sealed interface Opening {

    record Open() implements Opening {}

    /** Closed; {@code opensAt} is empty when no opening is found within the loaded calendar. */
    record Closed(Optional<LocalDateTime> opensAt) implements Opening {}

    /** The calendar of that year was not imported: closed, rather than guessed. */
    record CalendarMissing(int year) implements Opening {}
}
