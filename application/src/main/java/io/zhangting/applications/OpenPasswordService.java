package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.RevealPassword;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenPasswordService implements OpenPassword {

    private final Drafts drafts;
    private final ApplicationCodes codes;
    private final RevealPassword passwords;
    private final ShowCustomer customers;
    private final ApplicationEventPublisher events;

    OpenPasswordService(
            Drafts drafts,
            ApplicationCodes codes,
            RevealPassword passwords,
            ShowCustomer customers,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.codes = codes;
        this.passwords = passwords;
        this.customers = customers;
        this.events = events;
    }

    @Override
    @Transactional
    public FlowResult<PhoneNumber> sendCode(SignedInCustomer customer, ApplicationId id, ItemId item) {
        return doneItem(customer, id, item).then(found -> codes.send(customer, CodePurpose.REVEAL, item.value()));
    }

    @Override
    @Transactional
    public FlowResult<Shown> open(SignedInCustomer customer, ApplicationId id, ItemId item, String code) {
        return doneItem(customer, id, item).then(application -> open(customer, application, item, code));
    }

    private FlowResult<Shown> open(SignedInCustomer customer, Application application, ItemId item, String code) {
        Supplier<FlowResult<Shown>> reveal = () -> reveal(customer, application, item);
        boolean repeating = code.isBlank() && passwords.mayRepeat(new SecretId(item.value()), customer.session());
        return repeating ? reveal.get() : codes.ifRight(customer, CodePurpose.REVEAL, item.value(), code, reveal);
    }

    private FlowResult<Shown> reveal(SignedInCustomer customer, Application application, ItemId item) {
        return switch (passwords.reveal(new SecretId(item.value()), customer.session())) {
            case RevealPassword.Result.Revealed(NewPassword password, Instant until) -> {
                events.publishEvent(new ApplicationMoved(
                        application.id(),
                        Actor.of(customer.id()),
                        "password.revealed",
                        item.value().toString()));
                yield new FlowResult.Done<>(new Shown(password, userName(application, item), until));
            }
            case RevealPassword.Result.NotReady n -> FlowResult.refused(new FlowRefusal.RevealNotReady());
            case RevealPassword.Result.OpenedAlready o -> FlowResult.refused(new FlowRefusal.RevealUsed());
            case RevealPassword.Result.Expired e -> FlowResult.refused(new FlowRefusal.RevealExpired());
        };
    }

    private Optional<String> userName(Application application, ItemId item) {
        return application
                .item(item)
                .flatMap(found -> drafts.business(application).passwordOffer(found.kind()))
                .flatMap(offer ->
                        UserNames.of(customers.customer(application.customer()).record(), offer));
    }

    private FlowResult<Application> doneItem(SignedInCustomer customer, ApplicationId id, ItemId item) {
        return drafts.own(customer.id(), id)
                .then(application -> application
                        .item(item)
                        .<FlowResult<Application>>map(found -> found.state() instanceof ItemState.Done
                                ? new FlowResult.Done<>(application)
                                : FlowResult.refused(new FlowRefusal.RevealNotReady()))
                        .orElseGet(() -> FlowResult.refused(new FlowRefusal.NotFound())));
    }
}
