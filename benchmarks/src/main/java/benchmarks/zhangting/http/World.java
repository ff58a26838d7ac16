package benchmarks.zhangting.http;

import benchmarks.zhangting.usecases.Backstage;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.HallProcess;
import benchmarks.zhangting.world.Outside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A hall, the simulators and a PostgreSQL, each in a process of its own, with reviewers who are signed in. */
final class World implements AutoCloseable {

    /** As PostgreSQL knows its connections. */
    static final String HALL = "hall-under-measurement";

    private static final int REVIEWERS = 8;
    private static final String PASSWORD = "a long staff password of the bench";

    /** High enough that a flood from one address is taken for a day of work; docs/limits.md tells of each. */
    private static final Map<String, String> LIMITS = Map.of(
            "zhangting.limits.codes-per-address", "10000000/1d",
            "zhangting.limits.hall-codes-minute", "10000000/1m",
            "zhangting.limits.hall-codes-day", "10000000/1d",
            "zhangting.limits.captchas-per-address", "10000000/1d",
            "zhangting.limits.flow-codes-hour", "10000000/1h",
            "zhangting.limits.flow-codes-day", "10000000/1d");

    final Database database;
    final Outside outside;
    final Backstage backstage;
    final HallProcess hall;
    final List<Staff> reviewers = new ArrayList<>();
    private final AtomicInteger customers = new AtomicInteger();

    World(Path folder, int heapMegabytes, Optional<String> pack) throws Exception {
        database = Database.in(folder.resolve("postgres"));
        outside = new Outside(folder);
        Path home = folder.resolve("hall");
        backstage = new Backstage(home, database, pack);
        Map<String, String> totp = backstage.addReviewers(REVIEWERS, PASSWORD);
        Map<String, String> settings = new HashMap<>(backstage.settings());
        settings.putAll(outside.settings());
        settings.putAll(LIMITS);
        settings.computeIfPresent("spring.datasource.url", (name, url) -> url + "?ApplicationName=" + HALL);
        settings.put("spring.profiles.active", "registry,ctp,cfmmc,sms-http,face-http");
        hall = new HallProcess(folder, heapMegabytes, settings);
        for (Map.Entry<String, String> reviewer : totp.entrySet()) {
            Staff staff = new Staff(hall.address());
            staff.signIn(reviewer.getKey(), PASSWORD, reviewer.getValue());
            reviewers.add(staff);
        }
    }

    /** New customers of the broker; nobody has signed in yet. */
    List<Customer> customers(int howMany) throws IOException, InterruptedException {
        int first = customers.getAndAdd(howMany);
        outside.addCustomers(first, howMany);
        return IntStream.range(first, first + howMany)
                .mapToObj(number -> new Customer(hall.address(), outside, number))
                .toList();
    }

    Staff reviewer(int number) {
        return reviewers.get(number % REVIEWERS);
    }

    @Override
    public void close() throws Exception {
        hall.close();
        backstage.close();
        outside.close();
        database.close();
    }
}
