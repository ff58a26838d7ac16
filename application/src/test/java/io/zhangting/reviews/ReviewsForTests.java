package io.zhangting.reviews;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.IdentityForTests;
import io.zhangting.notifications.ShowMessages;
import io.zhangting.reviews.port.InMemoryReviewStore;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class ReviewsForTests {

    public final InMemoryReviewStore store = new InMemoryReviewStore();
    public final DecideApplication decide;
    public final ReviewQueue queue;
    public final ShowCase show;

    public ReviewsForTests(
            ApplicationsForTests applications,
            IdentityForTests identity,
            ShowCustomer customers,
            ShowHall hall,
            ShowMessages messages,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        EstablishedIdentity established = new EstablishedIdentity(identity.faces, applications.browse, store, hall);
        decide = new DecideApplicationService(
                applications.advance, applications.browse, established, identity.documents, store, hall);
        queue = new ReviewQueueService(applications.browse, customers, hall);
        show = new ShowCaseService(
                applications.browse, identity.viewPhoto, store, messages, established, clock, events);
    }
}
