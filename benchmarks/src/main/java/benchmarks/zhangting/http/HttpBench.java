package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Contender;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Rounds;
import benchmarks.zhangting.world.Folders;
import benchmarks.zhangting.world.Pack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The hall over HTTP. */
public final class HttpBench implements Bench {

    private static final int HEAP = 512;
    private static final int CUSTOMERS = 300;
    private static final int EACH = 3;
    private static final int TOLD = 20;

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String measures() {
        return "the hall over HTTP, with simulators and PostgreSQL in processes of their own: sign-ins, whole applications"
                + " without pictures, answers at 200 requests/s, and how soon customers are told";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        progress.say("starting a hall");
        Path folder = Folders.fresh(plan.folder());
        String pack = Pack.withoutUploads(folder.resolve("pack"));
        try (World world = new World(folder, HEAP, Optional.of(pack))) {
            Work work = new Work(world);
            progress.say("warming up");
            work.signIn(plan.size(CUSTOMERS, 16));
            work.applications(plan.size(EACH, 1));
            new Mix(world, work.present()).look(plan.size(500, 100));
            return rounds(world, work, plan, progress);
        }
    }

    /** A hall that is too slow for the rate says so, which makes void what was measured at the rate, and only that. */
    private static Figures rounds(World world, Work work, Plan plan, Progress progress) throws Exception {
        Duration mix = Duration.ofSeconds(plan.size(20, 5));
        Figures whole = Rounds.take(
                plan.rounds(),
                progress,
                List.of(
                        new Contender("sign-ins", () -> work.signIn(plan.size(CUSTOMERS, 32))),
                        new Contender("applications", () -> work.applications(plan.size(EACH, 1))),
                        new Contender("told", () -> work.told(plan.size(TOLD, 5)))));
        Contender looking = new Contender("mix", () -> new Mix(world, work.present()).atRate(mix));
        return whole.and(Rounds.take(plan.rounds(), progress, List.of(looking)));
    }
}
