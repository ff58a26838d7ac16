package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.domain.Transition;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdvanceApplicationService implements AdvanceApplication {

    private final ApplicationStore applications;
    private final TellCustomer tell;
    private final ApplicationEventPublisher events;

    AdvanceApplicationService(ApplicationStore applications, TellCustomer tell, ApplicationEventPublisher events) {
        this.applications = applications;
        this.tell = tell;
        this.events = events;
    }

    @Override
    @Transactional
    public Result advance(ApplicationId id, Actor actor, long version, Step step) {
        Optional<Application> found = applications.lock(id);
        if (found.isPresent() && found.get().version() != version) {
            throw new ChangedMeanwhile();
        }
        return found.map(application -> advance(application, actor, step)).orElseGet(Result.NotFound::new);
    }

    private Result advance(Application application, Actor actor, Step step) {
        return switch (application.after(step)) {
            case Transition.Refused(Transition.Refusal refusal) -> new Result.Refused(refusal);
            case Transition.To(ApplicationState next) -> moved(application.in(next), actor, step);
        };
    }

    private Result moved(Application moved, Actor actor, Step step) {
        boolean approved = moved.state() instanceof ApplicationState.Approved;
        Application next = approved ? moved.withAllQueued(step.at()) : moved;
        applications.save(next);
        applications.note(next.id(), new TimelineEntry(step.at(), actor, Timeline.of(step)));
        events.publishEvent(
                approved
                        ? new ApplicationApproved(next.id(), actor)
                        : new ApplicationMoved(next.id(), actor, Timeline.action(step), ""));
        tell.after(next);
        return new Result.Advanced(next);
    }
}
