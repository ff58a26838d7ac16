package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationApproved;
import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.domain.Transition;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.credentials.KeepChosenPassword;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.ItemId;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdvanceApplicationService implements AdvanceApplication {

    private final ApplicationStore applications;
    private final TellCustomer tell;
    private final KeepChosenPassword passwords;
    private final IdSource ids;
    private final ApplicationEventPublisher events;

    AdvanceApplicationService(
            ApplicationStore applications,
            TellCustomer tell,
            KeepChosenPassword passwords,
            IdSource ids,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.tell = tell;
        this.passwords = passwords;
        this.ids = ids;
        this.events = events;
    }

    @Override
    @Transactional
    public Optional<Application> hold(ApplicationId id) {
        return applications.lock(id);
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

    @Override
    @Transactional
    public Result advance(Application held, Actor actor, Step step) {
        return switch (held.after(step)) {
            case Transition.Refused(Transition.Refusal refusal) -> new Result.Refused(refusal);
            case Transition.To(ApplicationState next) -> moved(itemsFor(held.in(next), step), actor, step);
        };
    }

    private Application itemsFor(Application moved, Step step) {
        return switch (moved.state()) {
            case ApplicationState.Approved a -> moved.withAllQueued(step.at());
            case ApplicationState.Submitted s -> moved.renewed(() -> new ItemId(ids.next()));
            case ApplicationState.Frozen f -> moved.renewed(() -> new ItemId(ids.next()));
            default -> moved;
        };
    }

    private Result moved(Application next, Actor actor, Step step) {
        Application moved = applications.save(next);
        applications.note(moved.id(), new TimelineEntry(step.at(), actor, Timeline.of(step)));
        events.publishEvent(event(moved, actor, step));
        tell.after(moved, step);
        if (moved.state().isFinal()) {
            passwords.wipe(moved.id(), Set.of());
        }
        return new Result.Advanced(moved);
    }

    private static Object event(Application moved, Actor actor, Step step) {
        return switch (moved.state()) {
            case ApplicationState.Approved a -> new ApplicationApproved(moved.id(), actor);
            case ApplicationState.Frozen f -> new ApplicationFrozen(moved.id(), actor);
            default -> new ApplicationMoved(moved.id(), actor, Timeline.action(step), "");
        };
    }
}
