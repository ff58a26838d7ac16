package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.applications.domain.Application;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignAgreementsService implements SignAgreements {

    private final Drafts drafts;
    private final ReadAgreements agreements;
    private final ApplicationCodes codes;
    private final ShowCustomer customers;

    SignAgreementsService(Drafts drafts, ReadAgreements agreements, ApplicationCodes codes, ShowCustomer customers) {
        this.drafts = drafts;
        this.agreements = agreements;
        this.codes = codes;
        this.customers = customers;
    }

    @Override
    @Transactional
    public FlowResult<ReadAgreements.Opened> open(SignedInCustomer customer, ApplicationId id, String agreement) {
        return drafts.forStep(customer.id(), id, FlowStep.AGREEMENTS)
                .then(draft -> agreement(draft, agreement)
                        .then(document -> new FlowResult.Done<>(agreements.open(request(draft, document)))));
    }

    private ReadAgreements.Request request(Application draft, PackDocument document) {
        Business business = drafts.business(draft);
        String asked = draft.items().stream()
                .flatMap(item -> business.offer(item.kind()).stream())
                .map(Offer::title)
                .collect(Collectors.joining("、"));
        return new ReadAgreements.Request(
                draft.id(), customers.customer(draft.customer()), document, business.title(), asked);
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> accept(SignedInCustomer customer, ApplicationId id, String agreement) {
        return drafts.forStep(customer.id(), id, FlowStep.AGREEMENTS)
                .then(draft -> agreement(draft, agreement).then(document -> accept(id, document)));
    }

    private FlowResult<ApplicationId> accept(ApplicationId id, PackDocument document) {
        return switch (agreements.accept(id, document)) {
            case ReadAgreements.AcceptResult.Accepted a -> new FlowResult.Done<>(id);
            case ReadAgreements.AcceptResult.NotOpened n ->
                FlowResult.refused(new FlowRefusal.AgreementNotOpened(document.title()));
            case ReadAgreements.AcceptResult.TooShort(Duration remaining) ->
                FlowResult.refused(new FlowRefusal.ReadingTooShort(remaining));
        };
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> sign(SignedInCustomer customer, ApplicationId id, String code) {
        return drafts.forStep(customer.id(), id, FlowStep.AGREEMENTS)
                .then(draft -> codes.ifRight(customer, CodePurpose.SIGNATURE, id.value(), code, () -> signed(draft)));
    }

    private FlowResult<ApplicationId> signed(Application draft) {
        return switch (agreements.sign(draft.id(), documents(draft))) {
            case ReadAgreements.SignResult.NotAccepted(PackDocument missing) ->
                FlowResult.refused(new FlowRefusal.AgreementNotAccepted(missing.title()));
            case ReadAgreements.SignResult.Signed s -> {
                drafts.save(draft.having(FlowStep.AGREEMENTS), "application.signed");
                yield new FlowResult.Done<>(draft.id());
            }
        };
    }

    private List<PackDocument> documents(Application draft) {
        return drafts.business(draft).agreements().stream()
                .map(drafts.pack(draft)::requiredDocument)
                .toList();
    }

    private FlowResult<PackDocument> agreement(Application draft, String key) {
        return documents(draft).stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .<FlowResult<PackDocument>>map(FlowResult.Done::new)
                .orElseGet(() -> FlowResult.refused(new FlowRefusal.NoSuchAgreement()));
    }
}
