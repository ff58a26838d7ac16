package io.zhangting.halls.domain;

import java.time.Duration;

/**
 * When a person is asked about an operation.
 *
 * @param unknownFor an outcome that nobody could find out for so long becomes a ticket
 * @param pendingFor a counter that has taken a change on and has no result for so long makes a ticket, too
 * @param dueWithin by when a person has to settle a ticket, from its opening
 */
public record TicketRules(Duration unknownFor, Duration pendingFor, Duration dueWithin) {

    public TicketRules {
        if (!unknownFor.isPositive() || !pendingFor.isPositive() || !dueWithin.isPositive()) {
            throw new IllegalArgumentException("a time of the ticket rules is longer than zero");
        }
    }
}
