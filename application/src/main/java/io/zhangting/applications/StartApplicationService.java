package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.identity.EnterDocument;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SignedInCustomer;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StartApplicationService implements StartApplication {

    private final ApplicationStore applications;
    private final ShowHall hall;
    private final ShowCustomer customers;
    private final EnterDocument documents;
    private final Eligibility eligibility;
    private final IdSource ids;
    private final ApplicationEventPublisher events;

    StartApplicationService(
            ApplicationStore applications,
            ShowHall hall,
            ShowCustomer customers,
            EnterDocument documents,
            Eligibility eligibility,
            IdSource ids,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.hall = hall;
        this.customers = customers;
        this.documents = documents;
        this.eligibility = eligibility;
        this.ids = ids;
        this.events = events;
    }

    @Override
    @Transactional
    public FlowResult<Started> start(SignedInCustomer customer, String businessKey, String key) {
        Optional<Application> before = applications.byKey(customer.id(), key);
        if (before.isPresent()) {
            return same(before.get(), businessKey);
        }
        return hall.pack()
                .business(businessKey)
                .map(business -> start(customer, business, key))
                .orElseGet(() -> FlowResult.refused(new FlowRefusal.NoSuchBusiness()));
    }

    private static FlowResult<Started> same(Application before, String business) {
        return before.business().equals(business)
                ? new FlowResult.Done<>(new Started(before.id(), false))
                : FlowResult.refused(new FlowRefusal.KeyReused());
    }

    private FlowResult<Started> start(SignedInCustomer customer, Business business, String key) {
        Optional<Application> running = running(customer, business);
        if (running.isPresent()) {
            return running.get().state().isEditable()
                    ? new FlowResult.Done<>(new Started(running.get().id(), false))
                    : FlowResult.refused(new FlowRefusal.InProgressAlready());
        }
        Optional<Prerequisite> unmet = eligibility.unmet(customers.customer(customer.id()), business);
        if (unmet.isPresent()) {
            return FlowResult.refused(new FlowRefusal.NotEligible(unmet.get()));
        }
        return hall.opening(business) instanceof Opening.Open
                ? begin(customer, business, key)
                : FlowResult.refused(new FlowRefusal.ClosedNow(hall.opening(business)));
    }

    private Optional<Application> running(SignedInCustomer customer, Business business) {
        return applications.of(customer.id()).stream()
                .filter(other -> other.business().equals(business.key())
                        && !other.state().isFinal())
                .findFirst();
    }

    private FlowResult<Started> begin(SignedInCustomer customer, Business business, String key) {
        Application draft = Application.draft(
                new ApplicationId(ids.next()),
                customer.id(),
                business.key(),
                hall.pack().version(),
                hall.now());
        boolean onFile = documents.onFile(customers.customer(customer.id())).isPresent();
        if (!applications.add(onFile ? draft.having(FlowStep.DOCUMENT) : draft, key)) {
            return startedMeanwhile(customer, business, key);
        }
        events.publishEvent(
                new ApplicationMoved(draft.id(), Actor.of(customer.id()), "application.started", business.key()));
        return new FlowResult.Done<>(new Started(draft.id(), true));
    }

    /** Somebody with the same key, or on another phone, was faster: theirs is continued. */
    private FlowResult<Started> startedMeanwhile(SignedInCustomer customer, Business business, String key) {
        return applications
                .byKey(customer.id(), key)
                .or(() -> running(customer, business))
                .<FlowResult<Started>>map(theirs -> new FlowResult.Done<>(new Started(theirs.id(), false)))
                .orElseGet(() -> FlowResult.refused(new FlowRefusal.InProgressAlready()));
    }
}
