package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Lifetimes;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Each application in a transaction of its own: one that somebody changes at the same moment waits for the next run. */
@Service
class EndOverdueService implements EndOverdue {

    private final ApplicationStore applications;
    private final AdvanceApplication advance;
    private final ShowHall hall;

    EndOverdueService(ApplicationStore applications, AdvanceApplication advance, ShowHall hall) {
        this.applications = applications;
        this.advance = advance;
        this.hall = hall;
    }

    @Override
    public void endOverdue() {
        Lifetimes lifetimes = hall.pack().lifetimes();
        Instant now = hall.now();
        applications
                .overdue(now.minus(lifetimes.draft()), now.minus(lifetimes.returned()))
                .forEach(id -> step(id, application -> Optional.of(new Step.Expire(now))));
        applications
                .claimedBefore(now.minus(lifetimes.claim()))
                .forEach(id -> step(id, application -> release(application.state(), now)));
    }

    private static Optional<Step> release(ApplicationState state, Instant now) {
        return switch (state) {
            case ApplicationState.InReview r -> Optional.of(new Step.Release(r.reviewer(), now));
            case ApplicationState.SecondReview s -> Optional.of(new Step.Release(s.reviewer(), now));
            default -> Optional.empty();
        };
    }

    private void step(ApplicationId id, Function<Application, Optional<Step>> choose) {
        applications.find(id).ifPresent(found -> choose.apply(found).ifPresent(step -> step(found, step)));
    }

    private void step(Application found, Step step) {
        try {
            advance.advance(found.id(), Actor.HALL, found.version(), step);
        } catch (ChangedMeanwhile somebodyWasFaster) {
            // then it may no longer be overdue; the next run looks again
            return;
        }
    }
}
