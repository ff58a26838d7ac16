package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.agreements.domain.Progress;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.KeepChosenPassword;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.RevealPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.Lifetimes;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the capabilities know of one application. */
@Component
class ApplicationViews {

    private final ShowHall hall;
    private final ShowCustomer customers;
    private final KeepPassword passwords;
    private final RevealPassword reveals;
    private final KeepChosenPassword chosen;
    private final EvidenceViews evidence;
    private final ReadAgreements agreements;

    ApplicationViews(
            ShowHall hall,
            ShowCustomer customers,
            KeepPassword passwords,
            RevealPassword reveals,
            KeepChosenPassword chosen,
            EvidenceViews evidence,
            ReadAgreements agreements) {
        this.hall = hall;
        this.customers = customers;
        this.passwords = passwords;
        this.reveals = reveals;
        this.chosen = chosen;
        this.evidence = evidence;
        this.agreements = agreements;
    }

    ApplicationView view(Application application, String session) {
        return view(application, customers.customer(application.customer()), session);
    }

    /** All of one customer's, who is read once. */
    List<ApplicationView> views(List<Application> applications, CustomerId owner, String session) {
        if (applications.isEmpty()) {
            return List.of();
        }
        Customer customer = customers.customer(owner);
        return applications.stream()
                .map(application -> view(application, customer, session))
                .toList();
    }

    private ApplicationView view(Application application, Customer customer, String session) {
        Business business = hall.pack(application.packVersion())
                .business(application.business())
                .orElseThrow();
        List<Progress> read = progress(application, business);
        return new ApplicationView(
                application,
                business,
                customer.record(),
                business.offers().stream()
                        .map(offer -> kind(application, offer, customer.record()))
                        .toList(),
                application.items().stream()
                        .flatMap(item -> item(business, item, customer.record(), session))
                        .toList(),
                evidence.document(application, business.flow(), customer),
                evidence.face(application, business.flow()),
                evidence.faceTriesLeft(application, business.flow()),
                agreements(application, business, read),
                expiresAt(application),
                notice(application, business, read),
                sealing(application, business));
    }

    private Optional<Instant> expiresAt(Application application) {
        Lifetimes lifetimes = hall.pack().lifetimes();
        return switch (application.state()) {
            case ApplicationState.Draft d -> Optional.of(application.createdAt().plus(lifetimes.draft()));
            case ApplicationState.Returned r -> Optional.of(r.at().plus(lifetimes.returned()));
            default -> Optional.empty();
        };
    }

    /** Where there is nothing to read, nobody is asked what was read. */
    private List<Progress> progress(Application application, Business business) {
        return business.agreements().isEmpty() && business.notice().isEmpty()
                ? List.of()
                : agreements.progress(application.id());
    }

    private Optional<ApplicationView.NoticeView> notice(
            Application application, Business business, List<Progress> progress) {
        return business.notice()
                .map(hall.pack(application.packVersion())::requiredDocument)
                .map(document -> new ApplicationView.NoticeView(
                        document,
                        progress.stream()
                                .anyMatch(read -> read.agreement().equals(document.key())
                                        && read.version().equals(document.version()))));
    }

    /** Only while something can be chosen. */
    private Optional<KeepChosenPassword.Sealing> sealing(Application application, Business business) {
        return application.state().isEditable()
                        && business.passwordOffers().stream().anyMatch(PasswordOffer::isChosen)
                ? Optional.of(chosen.sealing())
                : Optional.empty();
    }

    private ApplicationView.KindView kind(Application application, Offer offer, CustomerRecord customer) {
        Optional<CounterAccount> held = customer.holding(offer);
        return new ApplicationView.KindView(
                offer,
                hall.pack().counterTitle(offer.counter()),
                held.isPresent(),
                held.flatMap(CounterAccount::seat),
                offer instanceof PasswordOffer password
                        && password.isChosen()
                        && chosen.has(ChosenItems.place(application.id(), offer.kind())));
    }

    private Stream<ApplicationView.ItemView> item(
            Business business, Item item, CustomerRecord customer, String session) {
        Optional<SecretState> secret = passwordState(item);
        return business.offer(item.kind()).stream()
                .map(offer -> new ApplicationView.ItemView(
                        item,
                        offer,
                        hall.pack().counterTitle(offer.counter()),
                        offer instanceof PasswordOffer password ? UserNames.of(customer, password) : Optional.empty(),
                        secret,
                        secret.filter(SecretState.Opened.class::isInstance).isPresent()
                                && reveals.mayRepeat(new SecretId(item.id().value()), session)));
    }

    /** There is none before the approval. */
    private Optional<SecretState> passwordState(Item item) {
        return item.state() instanceof ItemState.Chosen
                ? Optional.empty()
                : passwords.state(new SecretId(item.id().value()));
    }

    private List<ApplicationView.AgreementView> agreements(
            Application application, Business business, List<Progress> read) {
        Map<String, Progress> progress =
                read.stream().collect(Collectors.toMap(Progress::agreement, Function.identity()));
        return business.agreements().stream()
                .map(hall.pack(application.packVersion())::requiredDocument)
                .map(document -> new ApplicationView.AgreementView(
                        document,
                        Optional.ofNullable(progress.get(document.key()))
                                .filter(p -> p.version().equals(document.version()))))
                .toList();
    }
}
