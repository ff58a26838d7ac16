package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.InMemoryOperationStore;
import io.zhangting.execution.port.InMemoryTicketStore;
import io.zhangting.execution.port.ManualCounters;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.kernel.IdSource;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class ExecutionForTests {

    public final InMemoryOperationStore operations;
    public final InMemoryTicketStore ticketStore;
    public final ClaimOperation claim;
    public final RecordOutcome record;
    public final CarryOutOperation carryOut;
    public final ReceiveCallback callbacks;
    public final SettleTicket tickets;
    public final OpenHalf halves;
    public final ShowTickets showTickets;
    public final ShowOperations showOperations;
    public final WakeWaitingOperations wake;
    public final Consumer<ApplicationApproved> whenApproved;
    public final Consumer<ApplicationFrozen> whenFrozen;

    /** What a restart does not lose. */
    public record Kept(InMemoryOperationStore operations, InMemoryTicketStore tickets) {}

    public ExecutionForTests(
            Kept kept,
            ApplicationsForTests applications,
            ShowCustomer customers,
            ShowHall hall,
            KeepPassword passwords,
            OperationQueue queue,
            List<Counter> counters,
            ManualCounters manual,
            ApplicationEventPublisher events,
            IdSource ids,
            SettableClock clock) {
        operations = kept.operations();
        ticketStore = kept.tickets();
        CounterDirectory directory = new CounterDirectory(List.of(() -> counters), manual);
        Tickets opened = new Tickets(ticketStore, hall, events, ids, clock);
        MoveOperation move =
                new MoveOperation(operations, applications.record, applications.handOver, passwords, opened, clock);
        claim = new ClaimOperationService(
                operations,
                applications.record,
                move,
                directory,
                new StageOfAttempt(
                        directory, new MakeTemporaryPassword(applications.browse, customers, hall, passwords, ids)),
                new ServiceWindow(hall, clock),
                ids,
                clock);
        record = new RecordOutcomeService(operations, applications.record, move, clock);
        carryOut = new CarryOutOperationService(claim, record, new AskCounter(directory, passwords), clock);
        callbacks = new ReceiveCallbackService(operations, directory, record, queue);
        Halves halvesOfTickets = new Halves(ticketStore, operations);
        tickets = new SettleTicketService(
                ticketStore,
                opened,
                new ApplyTicket(operations, applications.record, move, queue, clock),
                halvesOfTickets,
                clock);
        halves = new OpenHalfService(ticketStore, opened, halvesOfTickets, passwords, clock);
        OperationTitles titles = new OperationTitles(applications.browse, hall);
        showTickets = new ShowTicketsService(ticketStore, operations, halvesOfTickets, titles, customers, clock);
        showOperations = new ShowOperationsService(operations, ticketStore, titles);
        wake = new WakeWaitingOperationsService(operations, queue);
        whenApproved = new QueueApprovedApplication(
                applications.browse, customers, hall, new PlanChange(passwords), operations, queue, ids, clock)::on;
        whenFrozen = new CancelFrozenApplication(operations, move, ids, clock)::on;
    }
}
