package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.Item;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.kernel.IdSource;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns an approved application into operations, within the transaction of the approval. Touches no counter. */
@Component
class QueueApprovedApplication {

    private final BrowseApplications applications;
    private final ShowCustomer customers;
    private final ShowHall hall;
    private final PlanChange plan;
    private final OperationStore operations;
    private final OperationQueue queue;
    private final IdSource ids;
    private final InstantSource clock;

    QueueApprovedApplication(
            BrowseApplications applications,
            ShowCustomer customers,
            ShowHall hall,
            PlanChange plan,
            OperationStore operations,
            OperationQueue queue,
            IdSource ids,
            InstantSource clock) {
        this.applications = applications;
        this.customers = customers;
        this.hall = hall;
        this.plan = plan;
        this.operations = operations;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    /** What an earlier submission of the same application has done is not done again. */
    @EventListener
    void on(ApplicationApproved approved) {
        Application application = applications.find(approved.application()).orElseThrow();
        CustomerRecord customer = customers.customer(application.customer()).record();
        Business business = hall.pack(application.packVersion())
                .business(application.business())
                .orElseThrow();
        application.open().forEach(item -> queue(application, item, business, customer));
    }

    private void queue(Application application, Item item, Business business, CustomerRecord customer) {
        Operation operation = new Operation(
                new OperationId(ids.next()),
                application.id(),
                item.id(),
                application.customer(),
                plan.change(application.id(), item, business.offer(item.kind()).orElseThrow(), customer),
                new Stage.OneCall(),
                new OperationState.Ready(clock.instant(), OperationState.Waiting.NOTHING),
                0);
        operations.add(operation);
        queue.enqueue(operation.id());
    }
}
