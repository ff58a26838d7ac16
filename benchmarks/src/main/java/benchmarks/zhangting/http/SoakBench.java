package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Series;
import benchmarks.zhangting.frame.Timed;
import benchmarks.zhangting.world.Folders;
import benchmarks.zhangting.world.Pack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A hall that works for minutes at seven tenths of what it can. */
public final class SoakBench implements Bench {

    private static final int HEAP = 512;
    private static final int CUSTOMERS = 1500;
    private static final int EACH = 2;
    private static final double SHARE = 0.7;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String measures() {
        return "whole applications over HTTP at 70 % of the most that the hall can, for minutes: heap, threads, descriptors,"
                + " connections every 30 seconds";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        Path folder = Folders.fresh(plan.folder());
        String pack = Pack.withoutUploads(folder.resolve("pack"));
        progress.say("starting a hall");
        try (World world = new World(folder, HEAP, Optional.of(pack))) {
            Work work = new Work(world);
            progress.say("signing customers in");
            work.signIn(plan.size(CUSTOMERS, 40));
            double rate = plan.rate().isPresent() ? plan.rate().get() : SHARE * most(work, plan, progress);
            return soak(world, work, rate, plan, progress);
        } catch (Mismatch found) {
            return Figures.failed("void: " + found.getMessage());
        }
    }

    private static double most(Work work, Plan plan, Progress progress) throws Exception {
        progress.say("warming up");
        work.applications(1);
        progress.say("measuring the most");
        return work.applicationsPerSecond(plan.size(EACH, 1));
    }

    private static Figures soak(World world, Work work, double rate, Plan plan, Progress progress) throws Exception {
        progress.say(String.format(
                Locale.ROOT,
                "%.1f applications/s for %d minutes",
                rate,
                plan.soak().toMinutes()));
        Samples samples = new Samples(world);
        BlockingQueue<Customer> free = new LinkedBlockingQueue<>(work.present());
        long between = plan.quick() ? 5 : 30;
        Timed timed;
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            var sampling = clock.scheduleAtFixedRate(samples::take, 0, between, TimeUnit.SECONDS);
            timed = Load.open(rate, plan.soak(), number -> one(world, work, free, number));
            sampling.cancel(false);
        }
        samples.take();
        work.check();
        return samples.figures()
                .with(new Series(Metric.told("rate", "applications/s"), List.of(rate)))
                .with(new Series(Metric.less("start → told, p50", "ms"), List.of(timed.millis(50))))
                .with(new Series(Metric.less("start → told, p99", "ms"), List.of(timed.millis(99))));
    }

    /** A customer who has nothing running; when there is none, the hall is too slow for the rate. */
    private static void one(World world, Work work, BlockingQueue<Customer> free, int number) throws Exception {
        Customer customer = free.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        Mismatch.unless(customer != null, "every customer waits for the hall");
        Customer found = Objects.requireNonNull(customer);
        work.whole(found, world.reviewer(number));
        free.add(found);
    }
}
