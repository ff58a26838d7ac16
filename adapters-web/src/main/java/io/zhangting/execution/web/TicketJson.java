package io.zhangting.execution.web;

import io.zhangting.execution.ShowTickets;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.kernel.Masking;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A ticket as a line; personal data is masked. */
record TicketJson(
        UUID id,
        UUID application,
        String title,
        String counter,
        String kind,
        String kindText,
        String state,
        String stateText,
        OffsetDateTime dueAt,
        boolean overdue,
        String customer,
        String account,
        long version) {

    record ListsJson(List<TicketJson> open, List<TicketJson> settled) {}

    static ListsJson of(ShowTickets.Lists lists) {
        return new ListsJson(
                lists.open().stream().map(TicketJson::of).toList(),
                lists.settled().stream().map(TicketJson::of).toList());
    }

    static TicketJson of(ShowTickets.Row row) {
        Ticket ticket = row.ticket();
        return new TicketJson(
                ticket.id().value(),
                row.operation().application().value(),
                row.title(),
                row.counterTitle(),
                TicketWords.key(ticket.kind()),
                TicketWords.title(ticket.kind()),
                StateNames.of(ticket.state()),
                TicketWords.of(ticket.state()),
                Times.local(ticket.dueAt()),
                row.overdue(),
                Masking.name(row.customer().name()),
                row.customer().account().toString(),
                ticket.version());
    }
}
