package benchmarks.zhangting.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bench found.
 *
 * @param voids why rounds were void
 * @param failures checks that are not about a round and failed
 */
public record Figures(List<Series> series, List<String> voids, List<String> failures, List<Section> sections) {

    public Figures {
        series = List.copyOf(series);
        voids = List.copyOf(voids);
        failures = List.copyOf(failures);
        sections = List.copyOf(sections);
    }

    /** Nothing was measured, and why. */
    public static Figures failed(String why) {
        return new Figures(List.of(), List.of(), List.of(why), List.of());
    }

    public static Figures none() {
        return new Figures(List.of(), List.of(), List.of(), List.of());
    }

    public Figures and(Figures more) {
        return new Figures(
                joined(series, more.series),
                joined(voids, more.voids),
                joined(failures, more.failures),
                joined(sections, more.sections));
    }

    public Figures with(Series more) {
        return and(new Figures(List.of(more), List.of(), List.of(), List.of()));
    }

    public Figures with(Section more) {
        return and(new Figures(List.of(), List.of(), List.of(), List.of(more)));
    }

    public Figures failing(String check) {
        return and(failed(check));
    }

    public Optional<Series> of(Metric metric) {
        return series.stream().filter(each -> each.metric().equals(metric)).findFirst();
    }

    /** Every round counted, and every check held. A target that was missed is a figure like others. */
    public boolean isSound() {
        return voids.isEmpty() && failures.isEmpty();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
