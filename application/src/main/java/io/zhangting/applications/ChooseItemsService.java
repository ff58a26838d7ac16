package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        boolean allDone = kinds.stream().allMatch(kind -> isDone(draft, kind));
        if (allDone) {
            return FlowResult.refused(new FlowRefusal.NothingChosen());
        }
        Optional<String> notHeld =
                kinds.stream().filter(kind -> !holds(record, business, kind)).findFirst();
        return notHeld.isPresent()
                ? FlowResult.refused(new FlowRefusal.KindNotHeld(title(business, notHeld.get())))
                : keep(draft, business, kinds);
    }

    /**
     * Agreements name the chosen items, so a new choice must be read and signed anew. What an earlier submission of
     * the same application has done stays as it is.
     */
    private FlowResult<ApplicationId> keep(Application draft, Business business, List<String> kinds) {
        Stream<Item> done = draft.items().stream().filter(item -> item.state() instanceof ItemState.Done);
        Stream<Item> chosen = business.offers().stream()
                .map(Offer::kind)
                .filter(kind -> kinds.contains(kind.value()) && !isDone(draft, kind.value()))
                .map(kind -> Item.chosen(new ItemId(ids.next()), kind));
        List<Item> items = Stream.concat(done, chosen).toList();
        agreements.forget(draft.id());
        drafts.save(
                draft.choosing(items).lacking(FlowStep.AGREEMENTS).having(FlowStep.ITEMS), "application.items-chosen");
        return new FlowResult.Done<>(draft.id());
    }

    private static boolean holds(CustomerRecord record, Business business, String kind) {
        return offer(business, kind).flatMap(record::holding).isPresent();
    }

    private static boolean isDone(Application draft, String kind) {
        return draft.items().stream()
                .anyMatch(item -> item.kind().value().equals(kind) && item.state() instanceof ItemState.Done);
    }

    private static String title(Business business, String kind) {
        return offer(business, kind).map(Offer::title).orElse("该密码类型");
    }

    private static Optional<Offer> offer(Business business, String kind) {
        return business.offers().stream()
                .filter(offer -> offer.kind().value().equals(kind))
                .findFirst();
    }
}
