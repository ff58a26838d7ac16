package io.zhangting.execution.domain;

import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** Where a ticket stands. What one person enters, another has to confirm. */
public sealed interface TicketState {

    record Open() implements TicketState {}

    record Entered(Entry entry) implements TicketState {}

    /** @param confirmedBy empty when the counter itself answered after all */
    record Settled(Optional<Entry> entry, Optional<StaffId> confirmedBy, Instant at) implements TicketState {}

    /** A finding, and what it rests on. */
    record Entry(TicketResult result, String note, StaffId by, Instant at) {

        public Entry {
            note = note.strip();
            if (note.isEmpty() || note.length() > 200) {
                throw new IllegalArgumentException("a note has 1 to 200 characters");
            }
        }
    }
}
