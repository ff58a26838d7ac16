package benchmarks.zhangting.http;

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
import benchmarks.zhangting.frame.Timed;
import benchmarks.zhangting.world.Folders;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Large photos, all at once, into a hall with little memory. */
public final class UploadsBench implements Bench {

    private static final int HEAP = 512;
    private static final int AT_ONCE = 20;
    private static final String PHOTOS = "select count(*) from identity.photo";

    private int stored;

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String measures() {
        return "20 photos of 5 MiB (12 megapixels) at once into a hall with -Xmx512m: checked, written anew, encrypted, kept";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        progress.say("starting a hall");
        stored = 0;
        byte[] photo = LargePhoto.jpeg();
        try (World world = new World(Folders.fresh(plan.folder()), HEAP, Optional.empty())) {
            List<Customer> customers = world.customers(AT_ONCE);
            List<String> paths = new CopyOnWriteArrayList<>(Collections.nCopies(AT_ONCE, ""));
            progress.say("signing in");
            Load.closed(AT_ONCE, AT_ONCE, number -> {
                customers.get(number).signIn();
                String id = customers.get(number).draft("trading");
                paths.set(number, "/applications/" + id + "/photos/front");
            });
            Load.Call upload = number -> customers
                    .get(number)
                    .browser
                    .upload(paths.get(number), photo)
                    .mustBe(200);
            progress.say("warming up");
            round(world, upload);
            return Rounds.take(plan.rounds(), progress, List.of(new Contender("uploads", () -> round(world, upload))));
        }
    }

    private Round round(World world, Load.Call upload) throws Exception {
        Timed timed = Load.closed(AT_ONCE, AT_ONCE, upload);
        stored += AT_ONCE;
        Mismatch.unlessEqual("photos on record", stored, world.database.number(PHOTOS));
        world.backstage.checkEvidence(stored);
        Mismatch.unless(!world.hall.output().contains("OutOfMemoryError"), "the hall ran out of memory");
        return Round.of(
                Metric.less("one of 20 uploads at once, p50", "ms").reads(timed.millis(50)),
                Metric.less("one of 20 uploads at once, longest", "ms").reads(timed.longestMillis()),
                Metric.less("heap after these, collected", "MB")
                        .target(HEAP)
                        .reads(world.hall.resources().heapMegabytes()),
                Metric.less("resident memory after these", "MB")
                        .reads(world.hall.resources().residentMegabytes()));
    }
}
