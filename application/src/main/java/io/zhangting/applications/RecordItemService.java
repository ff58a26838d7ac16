package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import java.util.Locale;
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
    public void record(ApplicationId id, ItemId item, ItemState state) {
        Application before = applications.lock(id).orElseThrow();
        if (before.state() instanceof ApplicationState.Approved) {
            step(before, new Step.StartExecution(hall.now()));
        }
        Application changed = applications.lock(id).orElseThrow().withItem(item, state);
        applications.save(changed);
        tellTimeline(changed, item, state);
        changed.ending()
                .ifPresent(ending -> step(applications.lock(id).orElseThrow(), new Step.Finish(ending, hall.now())));
    }

    private void step(Application application, Step step) {
        var result = advance.advance(application.id(), Actor.HALL, application.version(), step);
        if (!(result instanceof AdvanceApplication.Result.Advanced)) {
            throw new IllegalStateException("execution may not move the application now");
        }
    }

    private void tellTimeline(Application application, ItemId item, ItemState state) {
        String title = application
                .item(item)
                .flatMap(found -> hall.pack()
                        .business(application.business())
                        .orElseThrow()
                        .offer(found.kind()))
                .map(PasswordOffer::title)
                .orElse("");
        applications.note(application.id(), new TimelineEntry(hall.now(), Actor.HALL, Timeline.of(state, title)));
        events.publishEvent(new ApplicationMoved(
                application.id(),
                Actor.HALL,
                "item." + state.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                item.value().toString()));
    }
}
