package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.TICKET;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.execution.persistence.jooq.tables.records.TicketRecord;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Tickets as rows. */
final class TicketColumns {

    private TicketColumns() {}

    static Ticket read(TicketRecord row) {
        return new Ticket(
                new TicketId(row.getId()),
                new OperationId(row.getOperation()),
                new AttemptId(row.getAttempt()),
                Names.read(TicketKind.class, row.getKind()),
                row.getWhy(),
                row.getOpenedAt(),
                row.getDueAt(),
                state(row),
                row.getVersion());
    }

    private static TicketState state(TicketRecord row) {
        return switch (row.getState()) {
            case "open" -> new TicketState.Open();
            case "entered" -> new TicketState.Entered(entry(row));
            case "settled" ->
                new TicketState.Settled(
                        Optional.ofNullable(row.getResult()).map(result -> entry(row)),
                        Optional.ofNullable(row.getConfirmedBy()).map(StaffId::new),
                        row.getSettledAt());
            default -> throw new IllegalStateException("unknown state of a ticket: " + row.getState());
        };
    }

    private static TicketState.Entry entry(TicketRecord row) {
        return new TicketState.Entry(result(row), row.getNote(), new StaffId(row.getEnteredBy()), row.getEnteredAt());
    }

    private static TicketResult result(TicketRecord row) {
        return switch (row.getResult()) {
            case "done" -> new TicketResult.Done();
            case "declined" -> new TicketResult.Declined(row.getCode(), row.getText());
            case "nothing-done" -> new TicketResult.NothingDone();
            default -> throw new IllegalStateException("unknown result of a ticket: " + row.getResult());
        };
    }

    /** An entry that was objected to leaves nothing behind in the row; the notes keep it. */
    static Map<Field<?>, @Nullable Object> columns(TicketState state) {
        return switch (state) {
            case TicketState.Open o -> columns("open", Optional.empty(), Optional.empty(), Optional.empty());
            case TicketState.Entered(TicketState.Entry entry) ->
                columns("entered", Optional.of(entry), Optional.empty(), Optional.empty());
            case TicketState.Settled(Optional<TicketState.Entry> entry, Optional<StaffId> by, Instant at) ->
                columns("settled", entry, by, Optional.of(at));
        };
    }

    private static Map<Field<?>, @Nullable Object> columns(
            String state, Optional<TicketState.Entry> entry, Optional<StaffId> confirmedBy, Optional<Instant> at) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        Optional<TicketResult.Declined> declined = entry.map(TicketState.Entry::result)
                .filter(TicketResult.Declined.class::isInstance)
                .map(TicketResult.Declined.class::cast);
        columns.put(TICKET.STATE, state);
        columns.put(TICKET.RESULT, entry.map(found -> name(found.result())).orElse(null));
        columns.put(TICKET.CODE, declined.map(TicketResult.Declined::code).orElse(null));
        columns.put(TICKET.TEXT, declined.map(TicketResult.Declined::text).orElse(null));
        columns.put(TICKET.NOTE, entry.map(TicketState.Entry::note).orElse(null));
        columns.put(TICKET.ENTERED_BY, entry.map(found -> found.by().value()).orElse(null));
        columns.put(TICKET.ENTERED_AT, entry.map(TicketState.Entry::at).orElse(null));
        columns.put(TICKET.CONFIRMED_BY, confirmedBy.map(StaffId::value).orElse(null));
        columns.put(TICKET.SETTLED_AT, at.orElse(null));
        return columns;
    }

    private static String name(TicketResult result) {
        return switch (result) {
            case TicketResult.Done d -> "done";
            case TicketResult.Declined d -> "declined";
            case TicketResult.NothingDone n -> "nothing-done";
        };
    }
}
