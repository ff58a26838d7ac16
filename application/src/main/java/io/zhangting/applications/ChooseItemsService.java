package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.Choice;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChooseItemsService implements ChooseItems {

    private final Drafts drafts;
    private final ShowCustomer customers;
    private final ReadAgreements agreements;
    private final ChosenItems passwords;
    private final IdSource ids;

    ChooseItemsService(
            Drafts drafts, ShowCustomer customers, ReadAgreements agreements, ChosenItems passwords, IdSource ids) {
        this.drafts = drafts;
        this.customers = customers;
        this.agreements = agreements;
        this.passwords = passwords;
        this.ids = ids;
    }

    @Override
    @Transactional
    public FlowResult<PackDocument> openNotice(SignedInCustomer customer, ApplicationId id) {
        return drafts.forStep(customer.id(), id, FlowStep.ITEMS)
                .then(draft -> notice(draft)
                        .<FlowResult<PackDocument>>map(notice -> opened(draft, notice))
                        .orElseGet(() -> FlowResult.refused(new FlowRefusal.NoSuchAgreement())));
    }

    private FlowResult<PackDocument> opened(Application draft, PackDocument notice) {
        agreements.open(new ReadAgreements.Request(
                draft.id(),
                customers.customer(draft.customer()),
                notice,
                drafts.business(draft).title(),
                ""));
        return new FlowResult.Done<>(notice);
    }

    private Optional<PackDocument> notice(Application draft) {
        return drafts.business(draft).notice().map(drafts.pack(draft)::requiredDocument);
    }

    @Override
    @Transactional
    public FlowResult<ApplicationId> choose(SignedInCustomer customer, ApplicationId id, Choice choice) {
        return drafts.forStep(customer.id(), id, FlowStep.ITEMS)
                .then(this::noticeRead)
                .then(draft -> choose(draft, choice));
    }

    private FlowResult<Application> noticeRead(Application draft) {
        return notice(draft)
                .filter(notice -> agreements.progress(draft.id()).stream()
                        .noneMatch(read -> read.agreement().equals(notice.key())
                                && read.version().equals(notice.version())))
                .<FlowResult<Application>>map(
                        notice -> FlowResult.refused(new FlowRefusal.NoticeNotRead(notice.title())))
                .orElseGet(() -> new FlowResult.Done<>(draft));
    }

    private FlowResult<ApplicationId> choose(Application draft, Choice choice) {
        List<String> kinds = choice.kinds();
        CustomerRecord record = customers.customer(draft.customer()).record();
        Business business = drafts.business(draft);
        if (kinds.stream().allMatch(kind -> isDone(draft, kind))) {
            return FlowResult.refused(new FlowRefusal.NothingChosen());
        }
        Optional<String> notHeld =
                kinds.stream().filter(kind -> !holds(record, business, kind)).findFirst();
        return notHeld.isPresent()
                ? FlowResult.refused(new FlowRefusal.KindNotHeld(title(business, notHeld.get())))
                : passwords
                        .keep(draft, offers(draft, business, kinds), choice.sealed(), PasswordOwner.of(record))
                        .then(kept -> keep(draft, business, kinds));
    }

    private static List<Offer> offers(Application draft, Business business, List<String> kinds) {
        return business.offers().stream()
                .filter(offer -> kinds.contains(offer.kind().value())
                        && !isDone(draft, offer.kind().value()))
                .toList();
    }

    /**
     * Agreements name the chosen items, so a new choice must be read and signed anew. What an earlier submission of
     * the same application has done stays as it is.
     */
    private FlowResult<ApplicationId> keep(Application draft, Business business, List<String> kinds) {
        Stream<Item> done = draft.items().stream().filter(item -> item.state() instanceof ItemState.Done);
        Stream<Item> chosen =
                offers(draft, business, kinds).stream().map(offer -> Item.chosen(new ItemId(ids.next()), offer.kind()));
        List<Item> items = Stream.concat(done, chosen).toList();
        agreements.forget(draft.id(), Set.copyOf(business.agreements()));
        drafts.save(
                draft.choosing(items).lacking(FlowStep.AGREEMENTS).having(FlowStep.ITEMS), "application.items-chosen");
        return new FlowResult.Done<>(draft.id());
    }

    @Override
    public FlowResult<List<BrokenRule>> judge(SignedInCustomer customer, ApplicationId id, String kind, String sealed) {
        return drafts.forStep(customer.id(), id, FlowStep.ITEMS).then(draft -> {
            PasswordOwner owner =
                    PasswordOwner.of(customers.customer(draft.customer()).record());
            return passwords.judge(draft, drafts.business(draft), kind, sealed, owner);
        });
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
