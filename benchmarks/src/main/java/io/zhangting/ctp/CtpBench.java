package io.zhangting.ctp;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Contender;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Rounds;
import benchmarks.zhangting.frame.Series;
import benchmarks.zhangting.frame.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Hall → child process → real jctp → stand-in library → front and back. Every answer is checked, and after each round
 * the front's ledger is audited.
 */
public final class CtpBench implements Bench {

    private static final int CHANGES = 2000;
    private static final int SESSIONS = 100;
    private static final int RECOVERIES = 5;

    private int effects;

    @Override
    public String name() {
        return "ctp";
    }

    @Override
    public String measures() {
        return "passwords through the child process with the CTP library: hall → child → jctp → stand-in → front and back";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        try (var counter = new BenchedCounter(Files.createTempDirectory("zhangting-bench"))) {
            counter.start();
            progress.say("warming up");
            funds(counter, "warming up", 200, 1);
            int changes = plan.size(CHANGES, 100);
            int sessions = plan.size(SESSIONS, 5);
            Figures figures = Rounds.take(
                    plan.rounds(),
                    progress,
                    List.of(
                            new Contender("one caller", () -> funds(counter, "funds password, one caller", changes, 1)),
                            new Contender(
                                    "eight callers", () -> funds(counter, "funds password, eight callers", changes, 8)),
                            new Contender("sessions", () -> trading(counter, sessions))));
            return figures.with(memory(counter)).with(recoveries(counter, plan.size(RECOVERIES, 1), progress));
        }
    }

    private Round funds(BenchedCounter counter, String name, int howMany, int atOnce) throws Exception {
        return audited(counter, name, howMany, Load.closed(howMany, atOnce, counter::changeFunds));
    }

    private Round trading(BenchedCounter counter, int howMany) throws Exception {
        String name = "trading password in a session of its own";
        return audited(counter, name, howMany, Load.closed(howMany, 1, counter::changeTrading));
    }

    private Round audited(BenchedCounter counter, String name, int howMany, Timed timed) {
        effects += howMany;
        Mismatch.unlessEqual("effects in the front's ledger", effects, counter.effects());
        return Round.of(
                Metric.more(name, "changes/s").reads(timed.perSecond()),
                Metric.less(name + ", round trip p50", "ms").reads(timed.millis(50)),
                Metric.less(name + ", round trip p99", "ms").reads(timed.millis(99)));
    }

    private static Series memory(BenchedCounter counter) throws IOException {
        return new Series(
                Metric.less("memory of the child (resident)", "MB"), List.of(counter.residentKilobytes() / 1024.0));
    }

    private static Series recoveries(BenchedCounter counter, int kills, Progress progress) throws Exception {
        progress.say("killing the child " + kills + " times");
        List<Double> millis = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            millis.add((double) counter.recoveryMillis());
        }
        return new Series(Metric.less("killed → serves again", "ms"), millis);
    }
}
