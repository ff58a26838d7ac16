package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.Item;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.identity.domain.ResidentIdNumber;
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
    private final KeepPassword passwords;
    private final OperationStore operations;
    private final OperationQueue queue;
    private final IdSource ids;
    private final InstantSource clock;

    QueueApprovedApplication(
            BrowseApplications applications,
            ShowCustomer customers,
            ShowHall hall,
            KeepPassword passwords,
            OperationStore operations,
            OperationQueue queue,
            IdSource ids,
            InstantSource clock) {
        this.applications = applications;
        this.customers = customers;
        this.hall = hall;
        this.passwords = passwords;
        this.operations = operations;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationApproved approved) {
        Application application = applications.find(approved.application()).orElseThrow();
        CustomerRecord customer = customers.customer(application.customer()).record();
        Business business = hall.pack().business(application.business()).orElseThrow();
        application
                .items()
                .forEach(item ->
                        queue(application, item, business.offer(item.kind()).orElseThrow(), customer));
    }

    private void queue(Application application, Item item, PasswordOffer offer, CustomerRecord customer) {
        SecretId secret = new SecretId(item.id().value());
        passwords.make(secret, offer, owner(customer));
        String login =
                customer.holding(offer.counter(), offer.purpose()).orElseThrow().login();
        Operation operation = new Operation(
                new OperationId(ids.next()),
                application.id(),
                item.id(),
                application.customer(),
                new PasswordReset(offer.counter(), offer.purpose(), login),
                secret,
                new OperationState.Ready(clock.instant()),
                0);
        operations.add(operation);
        queue.enqueue(operation.id());
    }

    private static PasswordOwner owner(CustomerRecord customer) {
        String number = customer.document().number();
        return new PasswordOwner(
                customer.account().value(),
                number,
                ResidentIdNumber.parse(number).map(ResidentIdNumber::birthDate));
    }
}
