package io.zhangting.execution.web;

import io.zhangting.execution.ShowOperations;
import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One operation with its attempts. */
record OperationJson(
        UUID id,
        UUID item,
        String title,
        String counter,
        String state,
        String stateText,
        @Nullable OffsetDateTime runsAt,
        @Nullable UUID ticket,
        List<EventJson> events) {

    record EventJson(OffsetDateTime at, UUID attempt, String text, String node) {}

    static OperationJson of(ShowOperations.Row row) {
        OperationState state = row.operation().state();
        return new OperationJson(
                row.operation().id().value(),
                row.operation().item().value(),
                row.title(),
                row.counterTitle(),
                StateNames.of(state),
                TicketWords.of(row.operation()),
                state instanceof OperationState.Ready ready ? Times.local(ready.notBefore()) : null,
                row.ticket().map(TicketId::value).orElse(null),
                row.events().stream().map(OperationJson::event).toList());
    }

    private static EventJson event(AttemptEvent event) {
        return new EventJson(Times.local(event.at()), event.attempt().value(), event.event(), event.node());
    }
}
