package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ConfirmPhoneService implements ConfirmPhone {

    private final Drafts drafts;
    private final ApplicationCodes codes;

    ConfirmPhoneService(Drafts drafts, ApplicationCodes codes) {
        this.drafts = drafts;
        this.codes = codes;
    }

    @Override
    @Transactional
    public FlowResult<PhoneNumber> sendCode(SignedInCustomer customer, ApplicationId id, CodePurpose purpose) {
        FlowStep step = purpose == CodePurpose.SIGNATURE ? FlowStep.AGREEMENTS : FlowStep.PHONE;
        return drafts.forStep(customer.id(), id, step).then(draft -> codes.send(customer, purpose, id.value()));
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> confirm(SignedInCustomer customer, ApplicationId id, String code) {
        return drafts.forStep(customer.id(), id, FlowStep.PHONE)
                .then(draft -> codes.ifRight(customer, CodePurpose.PHONE, id.value(), code, () -> confirmed(draft)));
    }

    private FlowResult<ApplicationId> confirmed(Application draft) {
        drafts.save(draft.having(FlowStep.PHONE), "application.phone-confirmed");
        return new FlowResult.Done<>(draft.id());
    }
}
