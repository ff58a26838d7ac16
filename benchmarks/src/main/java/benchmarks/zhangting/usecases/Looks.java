package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Mismatch;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.FollowApplications;
import io.zhangting.audit.SearchAudit;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import io.zhangting.reviews.ReviewQueue;
import io.zhangting.reviews.ShowCase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that the console and the hall search and list, on one size. */
final class Looks {

    private static final double QUEUE_TARGET = 150;
    private static final int LIST = 200;
    private static final int FINISHED = 100;
    private static final int PAGE = 50;

    private final Sized size;

    /** When the database was filled. */
    private final Instant today;

    Looks(Sized size) throws SQLException {
        this.size = size;
        this.today = Instant.ofEpochSecond(size.database()
                .number("select extract(epoch from date_trunc('day', max(at)))::bigint from audit.entry"));
    }

    List<Look> all() {
        return List.of(
                wanted("queue", this::queue),
                wanted("finished in a month", this::finished),
                told("case with timeline", this::oneCase),
                told("applications of a customer", this::customers),
                told("audit page, newest", number -> page(30, Optional.empty(), Optional.empty(), PAGE)),
                wanted(
                        "audit of a person",
                        number -> page(
                                30,
                                Optional.of(person(number)),
                                Optional.empty(),
                                Math.min(PAGE, size.applications() / 250))),
                wanted("audit of an application", this::auditOfApplication),
                wanted("audit of an application, three years", this::auditOfOldApplication),
                told("audit page, of a day two years ago", this::oldDay));
    }

    private static Look told(String name, Load.Call look) {
        return new Look(name, look, Optional.empty());
    }

    private static Look wanted(String name, Load.Call look) {
        return new Look(name, look, Optional.of(QUEUE_TARGET));
    }

    private void queue(int number) {
        ReviewQueue.Lists lists = size.hall()
                .get(ReviewQueue.class)
                .lists(new SignedInStaff(staff(number % Bulk.reviewers(size.applications())), "员工"));
        Mismatch.unlessEqual(
                "waiting",
                Math.min(LIST, size.applications() * 24 / 1000),
                lists.waiting().size());
        Mismatch.unlessEqual("mine", 2, lists.mine().size());
        Mismatch.unlessEqual("finished", FINISHED, lists.finished().size());
    }

    private static StaffId staff(int number) {
        return new StaffId(Bulk.staff(number % Bulk.STAFF));
    }

    private static String person(int number) {
        return "员工" + number % Bulk.STAFF;
    }

    private void finished(int number) {
        Instant from = today.minus(Duration.ofDays(400 + number % 300));
        var found = size.hall()
                .get(BrowseApplications.class)
                .ended(from, from.plus(Duration.ofDays(31)), Optional.empty(), LIST);
        Mismatch.unless(
                found.size() >= Math.min(LIST, size.applications() / 40), "finished in a month: " + found.size());
    }

    /** Spread over all that have ended. */
    private int some(int number) {
        return 1 + (int) ((number + 1L) * 104_729 % (size.applications() * 9L / 10));
    }

    private void oneCase(int number) {
        var shown = size.hall()
                .get(ShowCase.class)
                .show(new SignedInStaff(staff(number), "员工"), new ApplicationId(Bulk.application(some(number))))
                .orElseThrow(() -> new Mismatch("a case is not there"));
        Mismatch.unlessEqual("timeline", 5, shown.timeline().size());
        Mismatch.unlessEqual("messages", 2, shown.messages().size());
    }

    private void customers(int number) {
        UUID customer = Bulk.customer(size.bulk().customerOf(some(number)));
        var all = size.hall()
                .get(FollowApplications.class)
                .all(new SignedInCustomer(new CustomerId(customer), "session"));
        Mismatch.unlessEqual("applications of a customer", Bulk.APPLICATIONS_PER_CUSTOMER, all.size());
    }

    private void page(int days, Optional<String> actor, Optional<String> subject, int expected) {
        page(today.minus(Duration.ofDays(days)), today.plus(Duration.ofDays(2)), actor, subject, expected);
    }

    private void page(Instant from, Instant before, Optional<String> actor, Optional<String> subject, int expected) {
        var wanted = new SearchAudit.Wanted(from, before, actor, subject);
        var page = size.hall().get(SearchAudit.class).page(wanted, Optional.empty());
        int found = page.lines().size();
        Mismatch.unless(
                found >= expected && found <= PAGE, "audit lines: " + expected + " expected, " + found + " found");
    }

    private void auditOfApplication(int number) {
        int young = size.applications() - number % (size.applications() / 50);
        auditOf(young, 30);
    }

    private void auditOfOldApplication(int number) {
        auditOf(some(number), (int) Bulk.AGE.toDays() + 1);
    }

    private void auditOf(int application, int days) {
        String subject = Bulk.application(application).toString();
        page(days, Optional.empty(), Optional.of(subject), Bulk.ENTRIES_PER_APPLICATION);
    }

    private void oldDay(int number) {
        Instant from = today.minus(Duration.ofDays(730 + number % 100));
        page(from, from.plus(Duration.ofDays(7)), Optional.empty(), Optional.empty(), PAGE);
    }
}
