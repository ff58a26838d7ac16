package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Contender;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Reading;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Rounds;
import benchmarks.zhangting.frame.Series;
import benchmarks.zhangting.frame.Timed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lists and searches at two sizes, look by look in turn. */
public final class SizesBench implements Bench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int LOOKS = 200;

    /** A round takes seconds, and looks of a millisecond differ twofold from round to round. */
    private static final int MORE_ROUNDS = 3;

    private static final Duration LONG = Duration.ofMillis(500);
    private static final Path REPORTS = Path.of("target/bench");

    /** At most a fifth more. */
    private static final double RATIO = 1.2;

    @Override
    public String name() {
        return "sizes";
    }

    @Override
    public String measures() {
        return "queue, searches, timeline and audit through the use cases at 10,000 and 1,000,000 applications"
                + " (ten audit entries each), and the plans of their queries";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        try (Sized small = Sized.of(plan.folder(), plan.size(SMALL, 2000), progress);
                Sized large = Sized.of(plan.folder(), plan.size(LARGE, 20_000), progress)) {
            progress.say("warming up");
            looks(small, large, 5);
            int howMany = plan.size(LOOKS, 20);
            Figures figures = Rounds.take(
                    plan.rounds() * MORE_ROUNDS,
                    progress,
                    List.of(new Contender("both sizes in turn", () -> looks(small, large, howMany))));
            return plans(large, progress, ratios(figures, small, large));
        }
    }

    private static Round looks(Sized small, Sized large, int howMany) throws Exception {
        List<Look> atSmall = new Looks(small).all();
        List<Look> atLarge = new Looks(large).all();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < atSmall.size(); i++) {
            List<Load.Call> both = List.of(atSmall.get(i).look(), atLarge.get(i).look());
            List<Timed> timed = Load.inTurn(isSlow(both, howMany) ? 5 : howMany, both);
            readings.addAll(readings(atSmall.get(i), small, timed.getFirst()));
            readings.addAll(readings(atLarge.get(i), large, timed.getLast()));
        }
        return new Round.Valid(readings);
    }

    private static boolean isSlow(List<Load.Call> looks, int number) throws Exception {
        long begun = System.nanoTime();
        for (Load.Call look : looks) {
            look.make(number);
        }
        return System.nanoTime() - begun > LONG.toNanos();
    }

    private static List<Reading> readings(Look look, Sized size, Timed timed) {
        Metric p99 = Metric.less(look.name() + ", p99, " + size.name(), "ms");
        return List.of(
                p50(look, size).reads(timed.millis(50)),
                look.target().map(p99::target).orElse(p99).reads(timed.millis(99)));
    }

    private static Metric p50(Look look, Sized size) {
        return Metric.less(look.name() + ", p50, " + size.name(), "ms");
    }

    private static Figures ratios(Figures figures, Sized small, Sized large) throws SQLException {
        Figures all = figures;
        for (Look look : new Looks(large).all()) {
            var before = figures.of(p50(look, small));
            var after = figures.of(p50(look, large));
            if (before.isPresent() && after.isPresent()) {
                Metric ratio =
                        Metric.less(look.name() + ", large ÷ small", "ratio").target(RATIO);
                List<Double> rounds = IntStream.range(0, after.get().rounds().size())
                        .mapToObj(i -> after.get().rounds().get(i)
                                / before.get().rounds().get(i))
                        .toList();
                all = all.with(new Series(ratio, rounds));
            }
        }
        return all;
    }

    private static Figures plans(Sized large, Progress progress, Figures figures) throws Exception {
        progress.say("explaining");
        Figures all = figures;
        for (Look look : new Looks(large).all()) {
            for (String wrong : new Plans(large, REPORTS).of(look)) {
                all = all.failing(wrong);
            }
        }
        return all;
    }
}
