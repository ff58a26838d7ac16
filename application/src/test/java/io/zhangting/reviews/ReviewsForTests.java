package io.zhangting.reviews;

import io.zhangting.access.HoldRights;
import io.zhangting.access.SecureAccount;
import io.zhangting.access.domain.Right;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.IdentityForTests;
import io.zhangting.kernel.StaffId;
import io.zhangting.notifications.ShowMessages;
import io.zhangting.reviews.port.InMemoryReviewStore;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class ReviewsForTests {

    public final InMemoryReviewStore store = new InMemoryReviewStore();

    /** Who of the staff is no reviewer; everybody else is. */
    public final Set<StaffId> handlersOnly = new HashSet<>();

    public final DecideApplication decide;
    public final ReviewQueue queue;
    public final ShowCase show;
    public final ShowFullValue fullValues;
    public final ExportApplications export;

    /** What happens when an application is frozen. */
    public final Consumer<ApplicationFrozen> whenFrozen;

    public ReviewsForTests(
            ApplicationsForTests applications,
            IdentityForTests identity,
            ShowCustomer customers,
            CheckLimits limits,
            ShowHall hall,
            ShowMessages messages,
            BusinessClock clock,
            SecureAccount secure,
            ApplicationEventPublisher events) {
        EstablishedIdentity established = new EstablishedIdentity(identity.faces, applications.browse, store, hall);
        HoldRights rights = (staff, right) -> right != Right.SECOND_REVIEW || !handlersOnly.contains(staff);
        decide = new DecideApplicationService(
                applications.advance, established, identity.documents, store, hall, rights);
        ReviewRows rows = new ReviewRows(customers, hall);
        queue = new ReviewQueueService(applications.browse, rows);
        show = new ShowCaseService(
                applications.browse, identity.viewPhoto, store, messages, established, clock, events);
        fullValues = new ShowFullValueService(applications.browse, customers, limits, events);
        whenFrozen = new SecureFrozenAccount(applications.browse, secure)::on;
        export = new ExportApplicationsService(applications.browse, rows, events);
    }
}
