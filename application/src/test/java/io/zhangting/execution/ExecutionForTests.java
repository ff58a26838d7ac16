package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.InMemoryOperationStore;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.kernel.IdSource;
import java.util.List;
import java.util.function.Consumer;

/** The services of this package, put together by hand. */
public final class ExecutionForTests {

    public final InMemoryOperationStore operations = new InMemoryOperationStore();
    public final ClaimOperation claim;
    public final RecordOutcome record;
    public final CarryOutOperation carryOut;
    public final Consumer<ApplicationApproved> whenApproved;

    public ExecutionForTests(
            ApplicationsForTests applications,
            ShowCustomer customers,
            ShowHall hall,
            KeepPassword passwords,
            OperationQueue queue,
            List<Counter> counters,
            IdSource ids,
            SettableClock clock) {
        claim = new ClaimOperationService(operations, applications.record, ids, clock);
        record = new RecordOutcomeService(operations, applications.record, applications.handOver, passwords, clock);
        AskCounter ask = new AskCounter(List.of(() -> counters), passwords);
        carryOut = new CarryOutOperationService(claim, record, ask, clock);
        whenApproved = new QueueApprovedApplication(
                applications.browse, customers, hall, passwords, operations, queue, ids, clock)::on;
    }
}
