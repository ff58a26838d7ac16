package benchmarks.zhangting;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.http.HttpBench;
import benchmarks.zhangting.http.SoakBench;
import benchmarks.zhangting.http.UploadsBench;
import benchmarks.zhangting.report.Earlier;
import benchmarks.zhangting.report.JsonReport;
import benchmarks.zhangting.report.Machine;
import benchmarks.zhangting.report.Markdown;
import benchmarks.zhangting.report.Result;
import benchmarks.zhangting.startup.StartupBench;
import benchmarks.zhangting.usecases.CasesBench;
import benchmarks.zhangting.usecases.SizesBench;
import io.zhangting.ctp.CtpBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the benches that were asked for and writes the report after each. */
public final class Benchmarks {

    private static final int USUAL_ROUNDS = 5;
    private static final int USUAL_SOAK = 10;
    private static final Path REPORTS = Path.of("target/bench");
    private static final Path DATA = Path.of("target/bench-data");

    private final List<Bench> benches;
    private final Options.Run options;
    private final List<Result> results = new ArrayList<>();

    private Benchmarks(List<Bench> benches, Options.Run options) {
        this.benches = benches;
        this.options = options;
    }

    private static List<Bench> all() {
        return List.of(
                new CtpBench(),
                new CasesBench(),
                new SizesBench(),
                new HttpBench(),
                new UploadsBench(),
                new StartupBench(),
                new SoakBench());
    }

    public static void main(String... arguments) throws IOException {
        List<Bench> benches = all();
        Set<String> names = benches.stream().map(Bench::name).collect(Collectors.toSet());
        System.exit(
                switch (Options.read(names, List.of(arguments))) {
                    case Options.ListThem l -> list(benches);
                    case Options.Refused(String why) -> refused(why);
                    case Options.Run run -> new Benchmarks(benches, run).run();
                });
    }

    private static int list(List<Bench> benches) {
        benches.forEach(bench -> System.out.printf("%-10s %s%n", bench.name(), bench.measures()));
        return 0;
    }

    private static int refused(String why) {
        System.err.println(why);
        return 2;
    }

    /** @return 0 when every round counted and every check held */
    private int run() throws IOException {
        Optional<Earlier> earlier = options.compare().isPresent()
                ? Optional.of(Earlier.read(options.compare().get()))
                : Optional.empty();
        Markdown markdown = new Markdown(earlier);
        for (Bench bench : benches) {
            if (isWanted(bench)) {
                results.add(new Result(bench.name(), bench.measures(), figures(bench)));
                System.out.println(markdown.bench(results.getLast()));
                write(markdown);
            }
        }
        return results.stream().allMatch(result -> result.figures().isSound()) ? 0 : 1;
    }

    private boolean isWanted(Bench bench) {
        return options.names().contains(bench.name())
                || (options.names().isEmpty() && bench.isUsual())
                || (options.soak().isPresent() && bench.name().equals("soak"));
    }

    /** One that fails does not take the others with it. */
    private Figures figures(Bench bench) {
        try {
            return bench.run(plan(bench), what -> System.err.println(bench.name() + ": " + what + " …"));
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace();
            return Figures.failed(failed.toString());
        }
    }

    private Plan plan(Bench bench) throws IOException {
        Path folder = DATA.resolve(bench.name()).toAbsolutePath();
        Files.createDirectories(folder);
        return new Plan(
                options.rounds().orElse(options.quick() ? 1 : USUAL_ROUNDS),
                options.quick(),
                folder,
                options.quick()
                        ? Duration.ofMinutes(1)
                        : Duration.ofMinutes(options.soak().orElse(USUAL_SOAK)),
                options.rate());
    }

    private void write(Markdown markdown) throws IOException {
        Files.createDirectories(REPORTS);
        Machine machine = Machine.here();
        Files.writeString(REPORTS.resolve("report.md"), markdown.report(machine, options.quick(), results));
        Files.writeString(REPORTS.resolve("report.json"), JsonReport.of(machine, options.quick(), results));
    }
}
