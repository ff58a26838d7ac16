package io.zhangting.reviews;

import io.zhangting.applications.BrowseApplications;
import io.zhangting.kernel.SignedInStaff;
import org.springframework.stereotype.Service;

@Service
class ReviewQueueService implements ReviewQueue {

    private static final int FINISHED_SHOWN = 100;

    private final BrowseApplications applications;
    private final ReviewRows rows;

    ReviewQueueService(BrowseApplications applications, ReviewRows rows) {
        this.applications = applications;
        this.rows = rows;
    }

    @Override
    public Lists lists(SignedInStaff staff) {
        return new Lists(
                rows.of(applications.waitingForReview()),
                rows.of(applications.inReviewBy(staff.id())),
                rows.of(applications.reviewed(FINISHED_SHOWN)));
    }
}
