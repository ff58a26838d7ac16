package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Ending;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordItemService implements RecordItem {

    private final ApplicationStore applications;
    private final AdvanceApplication advance;
    private final ShowHall hall;
    private final ApplicationEventPublisher events;

    RecordItemService(
            ApplicationStore applications,
            AdvanceApplication advance,
            ShowHall hall,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.advance = advance;
        this.hall = hall;
        this.events = events;
    }

    @Override
    @Transactional
    public boolean hold(ApplicationId id) {
        ApplicationState state = applications.lock(id).orElseThrow().state();
        return state instanceof ApplicationState.Approved || state instanceof ApplicationState.Executing;
    }

    @Override
    @Transactional
    public void record(ApplicationId id, ItemId item, ItemState state) {
        Application held = applications.lock(id).orElseThrow();
        boolean begins = held.state() instanceof ApplicationState.Approved && !(state instanceof ItemState.Queued);
        Application running = begins ? step(held, new Step.StartExecution(hall.now())) : held;
        if (running.item(item).orElseThrow().state().readsLike(state)) {
            return;
        }
        Application changed = applications.save(running.withItem(item, state));
        tellTimeline(changed, item, state);
        changed.ending().ifPresent(ending -> step(changed, end(changed, ending)));
    }

    /** A refusal that the customer can mend returns the application instead of ending it. */
    private Step end(Application application, Ending ending) {
        List<Mending> mend = application.items().stream()
                .flatMap(item -> mendable(application, item).stream())
                .distinct()
                .toList();
        return mend.isEmpty() ? new Step.Finish(ending, hall.now()) : new Step.ReturnByCounter(mend, hall.now());
    }

    private Optional<Mending> mendable(Application application, Item item) {
        return item.state() instanceof ItemState.Declined declined
                ? offer(application, item.id())
                        .flatMap(offer -> hall.pack(application.packVersion())
                                .counter(offer.counter())
                                .mendable(declined.code()))
                        .filter(rule -> flow(application).contains(rule.step()))
                        .map(rule -> new Mending(rule.step(), Optional.empty(), new Reason(rule.text())))
                : Optional.empty();
    }

    private List<FlowStep> flow(Application application) {
        return hall.pack(application.packVersion())
                .business(application.business())
                .orElseThrow()
                .flow()
                .steps();
    }

    private Application step(Application held, Step step) {
        return switch (advance.advance(held, Actor.HALL, step)) {
            case AdvanceApplication.Result.Advanced(Application moved) -> moved;
            case AdvanceApplication.Result.Refused r ->
                throw new IllegalStateException("execution may not move the application now");
            case AdvanceApplication.Result.NotFound n -> throw new IllegalStateException("the application is gone");
        };
    }

    private Optional<Offer> offer(Application application, ItemId item) {
        return application
                .item(item)
                .flatMap(found -> hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow()
                        .offer(found.kind()));
    }

    private void tellTimeline(Application application, ItemId item, ItemState state) {
        String title = offer(application, item).map(Offer::title).orElse("");
        applications.note(application.id(), new TimelineEntry(hall.now(), Actor.HALL, Timeline.of(state, title)));
        events.publishEvent(new ApplicationMoved(
                application.id(),
                Actor.HALL,
                "item." + state.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                item.value().toString()));
    }
}
