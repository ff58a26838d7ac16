package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Step;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SubmitApplicationService implements SubmitApplication {

    private final Drafts drafts;
    private final ShowHall hall;
    private final AdvanceApplication advance;
    private final ShowCustomer customers;
    private final Eligibility eligibility;
    private final ChosenItems passwords;

    SubmitApplicationService(
            Drafts drafts,
            ShowHall hall,
            AdvanceApplication advance,
            ShowCustomer customers,
            Eligibility eligibility,
            ChosenItems passwords) {
        this.drafts = drafts;
        this.hall = hall;
        this.advance = advance;
        this.customers = customers;
        this.eligibility = eligibility;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> submit(SignedInCustomer customer, ApplicationId id) {
        return drafts.held(customer.id(), id).then(this::submit);
    }

    private FlowResult<ApplicationId> submit(Application draft) {
        if (!draft.state().isEditable()) {
            return FlowResult.refused(new FlowRefusal.NotEditable());
        }
        Business business = drafts.business(draft);
        Optional<FlowStep> due = business.flow().due(draft.done());
        if (due.isPresent()) {
            return FlowResult.refused(new FlowRefusal.StepMissing(due.get()));
        }
        Customer customer = customers.customer(draft.customer());
        Optional<Prerequisite> unmet = eligibility.unmet(customer, business);
        if (unmet.isPresent()) {
            return FlowResult.refused(new FlowRefusal.NotEligible(unmet.get()));
        }
        return hall.opening(business) instanceof Opening.Open
                ? passwords
                        .complete(draft, business, PasswordOwner.of(customer.record()))
                        .then(this::submitted)
                : FlowResult.refused(new FlowRefusal.ClosedNow(hall.opening(business)));
    }

    private FlowResult<ApplicationId> submitted(Application draft) {
        return switch (advance.advance(draft, Actor.of(draft.customer()), new Step.Submit(hall.now()))) {
            case AdvanceApplication.Result.Advanced a -> new FlowResult.Done<>(draft.id());
            case AdvanceApplication.Result.NotFound n -> FlowResult.refused(new FlowRefusal.NotFound());
            case AdvanceApplication.Result.Refused r -> FlowResult.refused(new FlowRefusal.NotEditable());
        };
    }
}
