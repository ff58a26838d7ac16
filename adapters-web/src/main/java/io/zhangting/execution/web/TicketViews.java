package io.zhangting.execution.web;

import io.zhangting.access.NameStaff;
import io.zhangting.execution.ShowTickets;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns tickets into what the console shows. */
@Component
class TicketViews {

    private final NameStaff names;

    TicketViews(NameStaff names) {
        this.names = names;
    }

    TicketDetailJson of(ShowTickets.Detail detail, SignedInStaff staff) {
        ShowTickets.Row row = detail.row();
        Ticket ticket = row.ticket();
        return new TicketDetailJson(
                TicketJson.of(row),
                TicketWords.what(ticket, row.operation(), row.title()),
                row.operation().change().login(),
                ticket.attempt().value().toString(),
                ticket.why(),
                TicketWords.results(ticket.kind()),
                detail.hasHalves() ? halves(detail) : List.of(),
                TicketWords.entry(ticket.state())
                        .map(entry -> entry(entry, staff))
                        .orElse(null),
                detail.notes().stream().map(this::note).toList());
    }

    private List<TicketDetailJson.HalfJson> halves(ShowTickets.Detail detail) {
        return Arrays.stream(PasswordHalf.values())
                .map(half -> new TicketDetailJson.HalfJson(
                        half.name().toLowerCase(Locale.ROOT),
                        detail.seen().stream()
                                .filter(seen -> seen.half() == half)
                                .map(seen -> names.nameOf(seen.by()))
                                .toList(),
                        detail.mayOpen().contains(half)))
                .toList();
    }

    private TicketDetailJson.EntryJson entry(TicketState.Entry entry, SignedInStaff staff) {
        Optional<TicketResult.Declined> declined =
                entry.result() instanceof TicketResult.Declined found ? Optional.of(found) : Optional.empty();
        return new TicketDetailJson.EntryJson(
                StateNames.of(entry.result()),
                TicketWords.of(entry.result()),
                declined.map(TicketResult.Declined::code).orElse(null),
                declined.map(TicketResult.Declined::text).orElse(null),
                entry.note(),
                names.nameOf(entry.by()),
                Times.local(entry.at()),
                entry.by().equals(staff.id()));
    }

    private TicketDetailJson.NoteJson note(TicketNote note) {
        return new TicketDetailJson.NoteJson(Times.local(note.at()), actor(note.actor()), note.text());
    }

    private String actor(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF ? names.nameOf(new StaffId(UUID.fromString(actor.id()))) : "系统";
    }
}
