package io.zhangting.applications;

import io.zhangting.accounts.ReadLock;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.LockReading;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

@Service
class ConfirmUnlockService implements ConfirmUnlock {

    private final Drafts drafts;
    private final ShowCustomer customers;
    private final ShowHall hall;
    private final ReadLock counters;
    private final IdSource ids;

    ConfirmUnlockService(Drafts drafts, ShowCustomer customers, ShowHall hall, ReadLock counters, IdSource ids) {
        this.drafts = drafts;
        this.customers = customers;
        this.hall = hall;
        this.counters = counters;
        this.ids = ids;
    }

    @Override
    public FlowResult<List<Lock>> locks(SignedInCustomer customer, ApplicationId id) {
        return drafts.forStep(customer.id(), id, FlowStep.CONFIRM).then(draft -> new FlowResult.Done<>(read(draft)));
    }

    private List<Lock> read(Application draft) {
        CustomerRecord record = customers.customer(draft.customer()).record();
        return drafts.business(draft).unlockOffers().stream()
                .flatMap(offer -> record.holding(offer).stream()
                        .map(account ->
                                new Lock(offer, hall.pack().counterTitle(offer.counter()), counters.read(account))))
                .toList();
    }

    @Override
    public FlowResult<ApplicationId> confirm(SignedInCustomer customer, ApplicationId id) {
        return drafts.forStep(customer.id(), id, FlowStep.CONFIRM).then(draft -> confirm(draft, read(draft)));
    }

    /** What could not be read stays in: staff and the counter will find out. */
    private FlowResult<ApplicationId> confirm(Application draft, List<Lock> locks) {
        List<Item> done = draft.items().stream()
                .filter(item -> item.state() instanceof ItemState.Done)
                .toList();
        List<Item> locked = locks.stream()
                .filter(lock -> !(lock.reading() instanceof LockReading.NotLocked))
                .filter(lock -> done.stream()
                        .noneMatch(item -> item.kind().equals(lock.offer().kind())))
                .map(lock -> Item.chosen(new ItemId(ids.next()), lock.offer().kind()))
                .toList();
        if (locked.isEmpty()) {
            return FlowResult.refused(new FlowRefusal.NotLocked(notLocked(locks)));
        }
        List<Item> items = Stream.concat(done.stream(), locked.stream()).toList();
        drafts.save(draft.choosing(items).having(FlowStep.CONFIRM), "application.unlock-confirmed");
        return new FlowResult.Done<>(draft.id());
    }

    private static String notLocked(List<Lock> locks) {
        String counters = locks.stream().map(Lock::counterTitle).collect(Collectors.joining("、"));
        return counters.isEmpty() ? "您没有可以解锁的柜台账户" : "您在" + counters + "的账户当前没有被锁定，无需解锁";
    }
}
