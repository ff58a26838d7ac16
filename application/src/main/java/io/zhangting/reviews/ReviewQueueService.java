package io.zhangting.reviews;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.SignedInStaff;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class ReviewQueueService implements ReviewQueue {

    private static final int FINISHED_SHOWN = 100;

    private final BrowseApplications applications;
    private final ShowCustomer customers;
    private final ShowHall hall;

    ReviewQueueService(BrowseApplications applications, ShowCustomer customers, ShowHall hall) {
        this.applications = applications;
        this.customers = customers;
        this.hall = hall;
    }

    @Override
    public Lists lists(SignedInStaff staff) {
        return new Lists(
                rows(applications.waitingForReview()),
                rows(applications.inReviewBy(staff.id())),
                rows(applications.reviewed(FINISHED_SHOWN)));
    }

    private List<Row> rows(List<Application> found) {
        return found.stream().map(this::row).toList();
    }

    private Row row(Application application) {
        return new Row(
                application,
                hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow(),
                customers.customer(application.customer()).record());
    }
}
