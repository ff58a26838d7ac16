package benchmarks.zhangting.startup;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Contender;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Rounds;
import benchmarks.zhangting.usecases.Backstage;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Extracted;
import benchmarks.zhangting.world.Folders;
import benchmarks.zhangting.world.Outside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts, in turn: as it is built, extracted with archived classes, and with an ahead-of-time cache. */
public final class StartupBench implements Bench {

    private static final int AOT_SINCE = 25;
    private static final int REQUESTS = 1000;
    private static final double SECONDS_TARGET = 5;
    private static final double MEMORY_TARGET = 400;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String measures() {
        return "from the start of the process to the first answer on a migrated database, and resident memory (-Xms64m -Xmx512m):"
                + " java -jar, extracted with a class-data archive, extracted with an ahead-of-time cache (Java 25)";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        Path folder = Folders.fresh(plan.folder());
        try (Database database = Database.in(folder.resolve("postgres"));
                Outside outside = new Outside(folder);
                Backstage backstage = new Backstage(folder.resolve("hall"), database, Optional.empty())) {
            Map<String, String> settings = new HashMap<>(backstage.settings());
            settings.putAll(outside.settings());
            settings.put("spring.profiles.active", "registry,ctp,cfmmc,sms-http,face-http");
            List<Contender> contenders = ways(folder, settings, progress).stream()
                    .map(way -> new Contender(way.name(), () -> round(folder, way, settings, plan)))
                    .toList();
            return Rounds.take(plan.rounds(), progress, contenders);
        }
    }

    private static List<Way> ways(Path folder, Map<String, String> settings, Progress progress) throws Exception {
        String jar = Extracted.in(folder.resolve("jar")).toString();
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("java -jar", List.of("-jar", Extracted.jar().toString()), false));
        progress.say("archiving classes");
        Path archive = folder.resolve("classes.jsa");
        train(folder, List.of("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar), settings);
        ways.add(new Way("class-data archive", List.of("-XX:SharedArchiveFile=" + archive, "-jar", jar), true));
        if (Runtime.version().feature() >= AOT_SINCE) {
            progress.say("making an ahead-of-time cache");
            Path cache = folder.resolve("hall.aot");
            train(folder, List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar), settings);
            ways.add(new Way("ahead-of-time cache", List.of("-XX:AOTCache=" + cache, "-jar", jar), false));
        }
        return ways;
    }

    private static void train(Path folder, List<String> arguments, Map<String, String> settings) throws Exception {
        try (Started hall = Started.of(folder.resolve("training.log"), arguments, settings)) {
            hall.serve(REQUESTS / 10);
        }
        String made = arguments.getFirst();
        Path file = Path.of(made.substring(made.indexOf('=') + 1));
        if (Files.notExists(file)) {
            throw new IllegalStateException(file + " was not made");
        }
    }

    private static Round round(Path folder, Way way, Map<String, String> settings, Plan plan) throws Exception {
        Path log = folder.resolve(way.name().replaceAll("[^a-z]+", "-") + ".log");
        try (Started hall = Started.of(log, way.arguments(), settings)) {
            Thread.sleep(Duration.ofSeconds(plan.size(5, 1)));
            double idle = hall.resources().residentMegabytes();
            hall.serve(plan.size(REQUESTS, 50));
            double busy = hall.resources().residentMegabytes();
            return Round.of(
                    metric(way, "start → first answer", "s", SECONDS_TARGET)
                            .reads(hall.start().toMillis() / 1000.0),
                    metric(way, "resident memory, idle", "MB", MEMORY_TARGET).reads(idle),
                    metric(way, "resident memory after 1,000 requests", "MB", MEMORY_TARGET)
                            .reads(busy));
        }
    }

    /** What was promised was promised for one way. */
    private static Metric metric(Way way, String what, String unit, double target) {
        Metric metric = Metric.less(way.name() + ": " + what, unit);
        return way.promised() ? metric.target(target) : metric;
    }
}
