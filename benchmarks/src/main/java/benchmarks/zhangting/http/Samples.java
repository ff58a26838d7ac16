package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Section;
import benchmarks.zhangting.frame.Series;
import benchmarks.zhangting.world.Resources;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;

/** What a hall used, again and again, while it worked. */
final class Samples {

    private static final String CONNECTIONS =
            "select count(*) from pg_stat_activity where application_name = '" + World.HALL + "'";

    /** The first are of a hall that is still getting warm. */
    private static final double WARM = 0.3;

    private final World world;
    private final long begun = System.nanoTime();
    private final List<Sample> samples = new CopyOnWriteArrayList<>();

    /** One look. */
    record Sample(double minutes, double heap, double threads, double descriptors, double connections) {}

    Samples(World world) {
        this.world = world;
    }

    void take() {
        Resources used = world.hall.resources();
        try {
            samples.add(new Sample(
                    (System.nanoTime() - begun) / 6e10,
                    used.heapMegabytes(),
                    used.threads(),
                    used.descriptors(),
                    world.database.number(CONNECTIONS)));
        } catch (IOException | InterruptedException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Figures figures() {
        return Figures.none()
                .with(growth("heap after collection", Sample::heap))
                .with(growth("threads", Sample::threads))
                .with(growth("descriptors", Sample::descriptors))
                .with(growth("connections to the database", Sample::connections))
                .with(new Section("Samples", table()));
    }

    private Series growth(String what, ToDoubleFunction<Sample> value) {
        List<Sample> warm = samples.subList((int) (samples.size() * WARM), samples.size());
        double percent = Slope.growth(
                warm.stream().mapToDouble(Sample::minutes).toArray(),
                warm.stream().mapToDouble(value).toArray());
        Metric metric = Metric.less("growth of " + what + " over the soak", "%").target(10);
        return new Series(metric, List.of(percent));
    }

    private String table() {
        List<String> lines = new ArrayList<>(List.of(
                "| minute | heap after collection, MB | threads | descriptors | connections |",
                "| ---: | ---: | ---: | ---: | ---: |"));
        samples.forEach(sample -> lines.add(String.format(
                Locale.ROOT,
                "| %.1f | %.1f | %.0f | %.0f | %.0f |",
                sample.minutes(),
                sample.heap(),
                sample.threads(),
                sample.descriptors(),
                sample.connections())));
        return String.join("\n", lines);
    }
}
