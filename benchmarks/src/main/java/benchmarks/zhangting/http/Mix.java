package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Timed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What customers and staff look at all day: status, list, session, queue, case. */
final class Mix {

    private static final double REQUESTS = 200;
    private static final int CUSTOMERS = 40;

    private final World world;
    private final List<Customer> customers;

    /** @param present who are signed in and have applied */
    Mix(World world, List<Customer> present) {
        this.world = world;
        this.customers = present.subList(0, Math.min(CUSTOMERS, present.size()));
    }

    /** Each kind of request, without hurry. */
    void look(int howMany) throws Exception {
        List<String> open = open();
        Load.closed(howMany, 4, number -> request(number, open));
    }

    /** At a fixed rate, whatever the answers do. */
    Round atRate(Duration length) throws Exception {
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
        for (Customer customer : customers) {
            open.add(id(customer));
        }
        return open;
    }

    private static String id(Customer customer) throws IOException, InterruptedException {
        return customer.browser
                .get("/applications")
                .mustBe(200)
                .path(0)
                .path("id")
                .asString();
    }

    private void request(int number, List<String> open) throws IOException, InterruptedException {
        int which = number / 10 % open.size();
        String id = open.get(which);
        Browser customer = customers.get(which).browser;
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
