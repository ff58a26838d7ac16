package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GiveUpApplicationService implements GiveUpApplication {

    private static final Reason NOT_MINE = new Reason("客户声明不是本人申请");

    private final Drafts drafts;
    private final AdvanceApplication advance;
    private final ShowHall hall;

    GiveUpApplicationService(Drafts drafts, AdvanceApplication advance, ShowHall hall) {
        this.drafts = drafts;
        this.advance = advance;
        this.hall = hall;
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> withdraw(SignedInCustomer customer, ApplicationId id) {
        return drafts.own(customer.id(), id)
                .then(own -> step(own, new Step.Withdraw(hall.now()), new FlowRefusal.NotWithdrawable()));
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> repudiate(SignedInCustomer customer, ApplicationId id) {
        return drafts.own(customer.id(), id)
                .then(own -> step(own, new Step.Freeze(NOT_MINE, hall.now()), new FlowRefusal.TooLateToFreeze()));
    }

    private FlowResult<ApplicationId> step(Application own, Step step, FlowRefusal otherwise) {
        var result = advance.advance(own.id(), Actor.of(own.customer()), own.version(), step);
        return result instanceof AdvanceApplication.Result.Advanced
                ? new FlowResult.Done<>(own.id())
                : FlowResult.refused(otherwise);
    }
}
