package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChooseItemsService implements ChooseItems {

    private final Drafts drafts;
    private final ShowCustomer customers;
    private final ReadAgreements agreements;
    private final IdSource ids;

    ChooseItemsService(Drafts drafts, ShowCustomer customers, ReadAgreements agreements, IdSource ids) {
        this.drafts = drafts;
        this.customers = customers;
        this.agreements = agreements;
        this.ids = ids;
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> choose(SignedInCustomer customer, ApplicationId id, List<String> kinds) {
        return drafts.forStep(customer.id(), id, FlowStep.ITEMS).then(draft -> choose(draft, kinds));
    }

    private FlowResult<ApplicationId> choose(Application draft, List<String> kinds) {
        if (kinds.isEmpty()) {
            return FlowResult.refused(new FlowRefusal.NothingChosen());
        }
        CustomerRecord record = customers.customer(draft.customer()).record();
        Business business = drafts.business(draft);
        Optional<String> notHeld =
                kinds.stream().filter(kind -> !holds(record, business, kind)).findFirst();
        return notHeld.isPresent()
                ? FlowResult.refused(new FlowRefusal.KindNotHeld(title(business, notHeld.get())))
                : keep(draft, business, kinds);
    }

    /** Agreements name the chosen items, so a new choice must be read and signed anew. */
    private FlowResult<ApplicationId> keep(Application draft, Business business, List<String> kinds) {
        List<Item> items = business.offers().stream()
                .filter(offer -> kinds.contains(offer.kind().value()))
                .map(offer -> new Item(new ItemId(ids.next()), offer.kind(), new ItemState.Chosen()))
                .toList();
        agreements.forget(draft.id());
        drafts.save(
                draft.choosing(items).lacking(FlowStep.AGREEMENTS).having(FlowStep.ITEMS), "application.items-chosen");
        return new FlowResult.Done<>(draft.id());
    }

    private static boolean holds(CustomerRecord record, Business business, String kind) {
        return offer(business, kind)
                .flatMap(offer -> record.holding(offer.counter(), offer.purpose()))
                .isPresent();
    }

    private static String title(Business business, String kind) {
        return offer(business, kind).map(PasswordOffer::title).orElse("该密码类型");
    }

    private static Optional<PasswordOffer> offer(Business business, String kind) {
        return business.offers().stream()
                .filter(offer -> offer.kind().value().equals(kind))
                .findFirst();
    }
}
