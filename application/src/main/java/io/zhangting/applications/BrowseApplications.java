package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applications for staff: by state rather than by owner. */
public interface BrowseApplications {

    /** Oldest first. */
    List<Application> waitingForReview();

    List<Application> inReviewBy(StaffId reviewer);

    /** Newest first. */
    List<Application> reviewed(int atMost);

    /** Those that ended in a time, the oldest first, after one of them; in pieces. */
    List<Application> ended(Instant from, Instant before, Optional<ApplicationId> after, int atMost);

    Optional<Application> find(ApplicationId id);

    ApplicationView view(Application application);

    List<TimelineEntry> timeline(ApplicationId id);
}
