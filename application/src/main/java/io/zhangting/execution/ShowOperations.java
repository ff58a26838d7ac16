package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.kernel.ApplicationId;
import java.util.List;
import java.util.Optional;

/** What was done for an application at the counters, attempt by attempt. */
public interface ShowOperations {

    /** In the order in which they were approved. */
    List<Row> of(ApplicationId application);

    record Row(
            Operation operation,
            String title,
            String counterTitle,
            Optional<TicketId> ticket,
            List<AttemptEvent> events) {}
}
