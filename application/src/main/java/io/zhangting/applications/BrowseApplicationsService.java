package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class BrowseApplicationsService implements BrowseApplications {

    private final ApplicationStore applications;
    private final ApplicationViews views;

    BrowseApplicationsService(ApplicationStore applications, ApplicationViews views) {
        this.applications = applications;
        this.views = views;
    }

    @Override
    public List<Application> waitingForReview() {
        return applications.waitingForReview();
    }

    @Override
    public List<Application> inReviewBy(StaffId reviewer) {
        return applications.inReviewBy(reviewer);
    }

    @Override
    public List<Application> reviewed(int atMost) {
        return applications.reviewed(atMost);
    }

    @Override
    public List<Application> ended(Instant from, Instant before, Optional<ApplicationId> after, int atMost) {
        return applications.ended(from, before, after, atMost);
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return applications.find(id);
    }

    @Override
    public ApplicationView view(Application application) {
        return views.view(application, "");
    }

    @Override
    public List<TimelineEntry> timeline(ApplicationId id) {
        return applications.timeline(id);
    }
}
