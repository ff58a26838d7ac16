package io.zhangting.reviews;

import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.ApplicationsExported;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class ExportApplicationsService implements ExportApplications {

    private static final int AT_ONCE = 200;

    private final BrowseApplications applications;
    private final ReviewRows rows;
    private final ApplicationEventPublisher events;

    ExportApplicationsService(BrowseApplications applications, ReviewRows rows, ApplicationEventPublisher events) {
        this.applications = applications;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public void export(SignedInStaff by, Instant from, Instant before, Consumer<ReviewQueue.Row> sink) {
        if (Duration.between(from, before).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an export is for 31 days at most");
        }
        events.publishEvent(new ApplicationsExported(Actor.of(by.id()), from + "/" + before));
        Optional<ApplicationId> after = Optional.empty();
        List<Application> piece = applications.ended(from, before, after, AT_ONCE);
        while (!piece.isEmpty()) {
            rows.of(piece).forEach(sink);
            after = Optional.of(piece.getLast().id());
            piece = applications.ended(from, before, after, AT_ONCE);
        }
    }
}
