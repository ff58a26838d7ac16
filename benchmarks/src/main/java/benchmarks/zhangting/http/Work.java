package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.frame.Patience;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Timed;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/** The pieces of work that the rounds are made of. */
final class Work {

    private static final int SIGNING_IN = 64;
    private static final int APPLYING = 32;
    private static final double REQUESTS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final World world;
    private final HttpAudit audit;
    private final Collection<String> approved = new ConcurrentLinkedQueue<>();
    private List<Customer> present = List.of();

    Work(World world) {
        this.world = world;
        this.audit = new HttpAudit(world);
    }

    /** Those who sign in stay for the other pieces. */
    Round signIn(int howMany) throws Exception {
        List<Customer> customers = world.customers(howMany);
        Timed timed = Load.closed(howMany, SIGNING_IN, number -> customers.get(number).signIn());
        present = customers;
        return Round.of(
                Metric.more("sign-ins of customers, " + SIGNING_IN + " at once", "sign-ins/s").reads(timed.perSecond()),
                Metric.less("one sign-in of these (0.2 to 1.2 s of it are waited on purpose), p50", "ms")
                        .reads(timed.millis(50)));
    }

    Round applications(int each) throws Exception {
        double perSecond = applicationsPerSecond(each);
        long unsealed = audit.unsealed();
        audit.check(approved);
        return Round.of(
                Metric.more("applications, start → done, " + APPLYING + " at once", "applications/s")
                        .target(100)
                        .reads(perSecond),
                Metric.less("audit entries not yet chained after these", "entries").reads(unsealed));
    }

    /** By everybody who is signed in; one customer has one unfinished application at a time. */
    double applicationsPerSecond(int each) throws Exception {
        long begun = System.nanoTime();
        Load.closed(present.size(), APPLYING, number -> {
            for (int i = 0; i < each; i++) {
                whole(present.get(number), world.reviewer(number));
            }
        });
        awaitCompletion();
        return present.size() * each * 1e9 / (System.nanoTime() - begun);
    }

    List<Customer> present() {
        return present;
    }

    /** Until the customer is told: nobody may apply again before. */
    void whole(Customer customer, Staff staff) throws Exception {
        String id = customer.apply();
        staff.approve(id, staff.claim(id));
        approved.add(customer.account());
        customer.told();
    }

    void awaitCompletion() throws Exception {
        Patience.until("the last applications to be completed", PATIENCE, () -> {
            try {
                return audit.completed() >= approved.size();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    void check() throws Exception {
        audit.check(approved);
    }

    /** One after the other, on a hall that has nothing else to do. */
    Round told(int howMany) throws Exception {
        Histogram millis = new Histogram(3);
        for (int i = 0; i < howMany; i++) {
            Customer customer = present.get(i);
            String id = customer.apply();
            Staff staff = world.reviewer(i);
            long version = staff.claim(id);
            staff.approve(id, version);
            Instant answered = Instant.now();
            approved.add(customer.account());
            millis.recordValue(Math.max(0, Duration.between(answered, customer.told().at()).toMillis()));
        }
        awaitCompletion();
        audit.check(approved);
        return Round.of(
                Metric.less("approved → told, p50", "ms").reads(millis.getValueAtPercentile(50)),
                Metric.less("approved → told, longest", "ms").target(1000).reads(millis.getMaxValue()));
    }

    /** Each kind of request, without hurry. */
    void look(int howMany) throws Exception {
        List<String> open = open();
        Load.closed(howMany, 4, number -> request(number, open));
    }

    /** At a fixed rate, whatever the answers do. */
    Round mix(Duration length) throws Exception {
        List<String> open = open();
        Timed timed = Load.open(REQUESTS, length, number -> request(number, open));
        String at = " at 200 requests/s (status, list, queue, case, session)";
        return Round.of(
                Metric.less("p50" + at, "ms").reads(timed.millis(50)),
                Metric.less("p99" + at, "ms").target(200).reads(timed.millis(99)),
                Metric.less("p99.9" + at, "ms").reads(timed.millis(99.9)),
                Metric.less("longest" + at, "ms").reads(timed.longestMillis()));
    }

    private List<String> open() throws IOException, InterruptedException {
        List<String> open = new ArrayList<>();
        for (Customer customer : present.subList(0, Math.min(40, present.size()))) {
            open.add(id(customer));
        }
        return open;
    }

    private static String id(Customer customer) throws IOException, InterruptedException {
        return customer.browser.get("/applications").mustBe(200).path(0).path("id").asString();
    }

    private void request(int number, List<String> open) throws IOException, InterruptedException {
        int which = number / 10 % open.size();
        String id = open.get(which);
        Browser customer = present.get(which).browser;
        Browser staff = world.reviewer(which).browser;
        switch (number % 10) {
            case 0, 1, 2, 3 -> sees(customer.get("/applications/" + id), id);
            case 4, 5 -> sees(customer.get("/applications"), id);
            case 6 -> sees(customer.get("/session"), "csrf");
            case 7 -> sees(staff.get("/queue"), "finished");
            default -> sees(staff.get("/applications/" + id), id);
        }
    }

    private static void sees(Browser.Answer answer, String what) {
        answer.mustBe(200);
        Mismatch.unless(answer.text().contains(what), "an answer without " + what);
    }
}
