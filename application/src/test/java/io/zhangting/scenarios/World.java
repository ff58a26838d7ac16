package io.zhangting.scenarios;

import io.zhangting.access.AccessForTests;
import io.zhangting.access.DeliverSignInCode;
import io.zhangting.accounts.AccountsForTests;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.FakeCustomerRegistry;
import io.zhangting.accounts.port.InMemoryCustomerStore;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.agreements.AgreementsForTests;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.audit.AuditForTests;
import io.zhangting.audit.SearchAudit;
import io.zhangting.audit.port.InMemoryAuditSearch;
import io.zhangting.audit.port.InMemoryAuditStore;
import io.zhangting.credentials.CredentialsForTests;
import io.zhangting.execution.CarryOutOperation;
import io.zhangting.execution.ExecutionForTests;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.FakeCounter;
import io.zhangting.execution.port.FakeTwoStepCounter;
import io.zhangting.execution.port.InMemoryOperationStore;
import io.zhangting.execution.port.InMemoryTicketStore;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.halls.HallsForTests;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.port.InMemoryHallPacks;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.identity.IdentityForTests;
import io.zhangting.identity.port.FakeFaceVerification;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.Audited;
import io.zhangting.kernel.CountingIds;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.SomeIds;
import io.zhangting.notifications.DeliverText;
import io.zhangting.notifications.NotificationsForTests;
import io.zhangting.notifications.ReceiveReceipt;
import io.zhangting.notifications.SendText;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.FakeTextMessages;
import io.zhangting.notifications.port.InMemoryMessageStore;
import io.zhangting.reviews.ReviewsForTests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The whole hall in memory: real use cases, fakes outside, a clock and a work list that the test moves. */
public final class World {

    public static final SignedInStaff LI = new SignedInStaff(SomeIds.staff(1), "李审核");
    public static final SignedInStaff ZHAO = new SignedInStaff(SomeIds.staff(2), "赵审核");

    public final SettableClock clock = new SettableClock();
    public final InMemoryHallPacks packs = new InMemoryHallPacks();
    public final FakeCustomerRegistry registry = new FakeCustomerRegistry(SomeCustomers.wang(), SomeCustomers.li());
    public final FakeTextMessages phones = new FakeTextMessages();
    public final FakeFaceVerification faceService = new FakeFaceVerification();
    public final FakeCounter ctp = new FakeCounter(SomeHall.CTP);
    public final FakeTwoStepCounter ctpInTwoSteps = new FakeTwoStepCounter(SomeHall.CTP);
    public final FakeCounter cfmmc = new FakeCounter(SomeHall.CFMMC);
    public final InMemoryAuditStore audit = new InMemoryAuditStore();
    public final ManualWorkList work = new ManualWorkList(clock);
    public final AuditForTests record = AuditForTests.of(audit, clock);
    public final CredentialsForTests credentials;
    public final ApplicationsForTests applications;
    public final ReviewsForTests reviews;
    public final ReceiveReceipt receipts;
    public final AccessForTests access;
    public final SearchAudit searchAudit;

    /** Another one after each restart. */
    public ExecutionForTests execution;

    /** All events, oldest first. */
    public final List<Object> published = new ArrayList<>();

    private final CountingIds ids = new CountingIds();
    private final AccountsForTests accounts;
    private final ShowHall hall;
    private final DeliverText deliverText;

    public World() {
        this(Set.of());
    }

    /** @param manual counters that people serve */
    public World(Set<CounterId> manual) {
        InMemoryMessageStore messages = new InMemoryMessageStore();
        deliverText = NotificationsForTests.deliver(messages, phones, clock);
        SendText texts =
                NotificationsForTests.send(messages, id -> work.add(this::deliver, id.value()), packs, ids, clock);
        hall = HallsForTests.show(packs, clock);
        accounts = new AccountsForTests(registry, new InMemoryCustomerStore(), List.of(ctp), ids);
        IdentityForTests identity = new IdentityForTests(faceService, ids, clock);
        credentials = new CredentialsForTests(texts, packs, clock, ids, this::publish);
        applications = new ApplicationsForTests(
                hall,
                clock,
                accounts.show,
                accounts.locks,
                credentials,
                identity,
                AgreementsForTests.read(clock),
                texts,
                ids,
                this::publish);
        execution = execution(
                new ExecutionForTests.Kept(new InMemoryOperationStore(), new InMemoryTicketStore()),
                List.of(ctp, cfmmc),
                manual);
        receipts = NotificationsForTests.receipts(messages, clock);
        access = new AccessForTests(
                hall,
                accounts,
                credentials,
                texts,
                id -> work.add(this::deliverSignInCode, id),
                ids,
                clock,
                this::publish);
        reviews = new ReviewsForTests(
                applications,
                identity,
                accounts.show,
                credentials.limits,
                hall,
                NotificationsForTests.show(messages),
                clock,
                access.secure,
                this::publish);
        searchAudit = AuditForTests.search(new InMemoryAuditSearch(audit), access.names, this::publish);
    }

    private ExecutionForTests execution(ExecutionForTests.Kept kept, List<Counter> counters, Set<CounterId> manual) {
        return new ExecutionForTests(
                kept,
                applications,
                accounts.show,
                hall,
                credentials.keep,
                operationQueue(),
                counters,
                () -> manual,
                this::publish,
                ids,
                clock);
    }

    /** The process ends and starts anew, with other adapters: what was recorded is still there. */
    public void restartWith(Counter ctpNow) {
        restart(List.of(ctpNow, cfmmc), Set.of());
    }

    public void restartWithCtpByHand() {
        restart(List.of(cfmmc), Set.of(SomeHall.CTP));
    }

    public void restartWithoutCtp() {
        restart(List.of(cfmmc), Set.of());
    }

    private void restart(List<Counter> counters, Set<CounterId> manual) {
        work.isLost();
        execution =
                execution(new ExecutionForTests.Kept(execution.operations, execution.ticketStore), counters, manual);
        execution.wake.putBackLost();
    }

    /** A customer in a session of their own, signed in. */
    public Visit visitBy(CustomerRecord person, String session) {
        Visit visit = new Visit(this, person, session);
        visit.signIn();
        return visit;
    }

    public Application application(ApplicationId id) {
        return applications.browse.find(id).orElseThrow();
    }

    /** The items of an application as they stand. */
    public List<ItemState> items(ApplicationId id) {
        return application(id).items().stream().map(Item::state).toList();
    }

    /** The only ticket that is not settled. */
    public Ticket ticket() {
        return execution.ticketStore.unsettled().stream()
                .reduce((one, other) -> {
                    throw new AssertionError("there are several tickets");
                })
                .orElseThrow(() -> new AssertionError("there is no ticket"));
    }

    /** What a phone received last. */
    public String lastText(CustomerRecord person) {
        return phones.inbox(person.reservedPhone()).getLast();
    }

    private void publish(Object event) {
        published.add(event);
        if (event instanceof Audited audited) {
            AuditForTests.write(audit, clock).accept(audited);
        }
        if (event instanceof ApplicationApproved approved) {
            execution.whenApproved.accept(approved);
        }
        if (event instanceof ApplicationFrozen frozen) {
            execution.whenFrozen.accept(frozen);
            reviews.whenFrozen.accept(frozen);
        }
    }

    private OperationQueue operationQueue() {
        return new OperationQueue() {
            @Override
            public void enqueue(OperationId id) {
                work.add(World.this::carryOut, id.value());
            }

            @Override
            public void wake(OperationId id) {
                work.wake(World.this::carryOut, id.value());
            }
        };
    }

    private Optional<Instant> deliver(UUID id) {
        return deliverText.deliver(new MessageId(id)) instanceof DeliverText.Next.Again(Instant at)
                ? Optional.of(at)
                : Optional.empty();
    }

    private Optional<Instant> carryOut(UUID id) {
        return execution.carryOut.carryOut(new OperationId(id)) instanceof CarryOutOperation.Next.Again(Instant at)
                ? Optional.of(at)
                : Optional.empty();
    }

    private Optional<Instant> deliverSignInCode(UUID id) {
        return access.deliver.deliver(id) instanceof DeliverSignInCode.Next.Again(Instant at)
                ? Optional.of(at)
                : Optional.empty();
    }
}
