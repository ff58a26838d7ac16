package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Patience;
import benchmarks.zhangting.frame.Reading;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Timed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/** The pieces of work that the rounds are made of. */
final class Work {

    private static final int SIGNING_IN = 64;
    private static final int APPLYING = 32;
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
        Processors processors = new Processors(world);
        Timed timed =
                Load.closed(howMany, SIGNING_IN, number -> customers.get(number).signIn());
        List<Reading> costs = processors.each("a sign-in", howMany);
        present = customers;
        return Round.of(
                costs,
                Metric.more("sign-ins of customers, " + SIGNING_IN + " at once", "sign-ins/s")
                        .reads(timed.perSecond()),
                Metric.less("one sign-in of these (0.2 to 1.2 s of it are waited on purpose), p50", "ms")
                        .reads(timed.millis(50)));
    }

    Round applications(int each) throws Exception {
        Processors processors = new Processors(world);
        double perSecond = applicationsPerSecond(each);
        List<Reading> costs = processors.each("an application", present.size() * each);
        long unsealed = audit.unsealed();
        audit.check(approved);
        return Round.of(
                costs,
                Metric.more("applications, start → done, " + APPLYING + " at once", "applications/s")
                        .target(100)
                        .reads(perSecond),
                Metric.less("audit entries not yet chained after these", "entries")
                        .reads(unsealed));
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
            millis.recordValue(
                    Math.max(0, Duration.between(answered, customer.told().at()).toMillis()));
        }
        awaitCompletion();
        audit.check(approved);
        return Round.of(
                Metric.less("approved → told, p50", "ms").reads(millis.getValueAtPercentile(50)),
                Metric.less("approved → told, longest", "ms").target(1000).reads(millis.getMaxValue()));
    }
}
