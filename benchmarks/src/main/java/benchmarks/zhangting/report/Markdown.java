package benchmarks.zhangting.report;

import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report as people read it. */
public final class Markdown {

    private final Optional<Earlier> earlier;

    public Markdown(Optional<Earlier> earlier) {
        this.earlier = earlier;
    }

    public String report(Machine machine, boolean quick, List<Result> results) {
        StringBuilder text = new StringBuilder("Figures belong to the machine that made them: ")
                .append(machine.sentence())
                .append(".\nMedians of the rounds, with the least and the most.\n");
        if (quick) {
            text.append("\n**A quick run: it shows that everything runs, and its figures are worth nothing.**\n");
        }
        results.forEach(result -> text.append('\n').append(bench(result)));
        return text.toString();
    }

    public String bench(Result result) {
        List<String> lines = new ArrayList<>(List.of("## " + result.bench(), "", result.measures(), ""));
        if (!result.figures().series().isEmpty()) {
            lines.add("| metric | unit | median | least | most | target | met |" + heading());
            lines.add(
                    "| --- | --- | ---: | ---: | ---: | ---: | --- |" + (earlier.isPresent() ? " ---: | ---: |" : ""));
            result.figures().series().forEach(series -> lines.add(row(result.bench(), series)));
            lines.add("");
        }
        result.figures().voids().forEach(why -> lines.add("- **void**: " + why));
        result.figures().failures().forEach(why -> lines.add("- **failed**: " + why));
        result.figures()
                .sections()
                .forEach(section -> lines.addAll(List.of("", "### " + section.title(), "", section.text())));
        return String.join("\n", lines) + "\n";
    }

    private String heading() {
        return earlier.isPresent() ? " earlier | ratio |" : "";
    }

    private String row(String bench, Series series) {
        Metric metric = series.metric();
        String target = metric.target()
                .map(wanted -> (metric.better() == Metric.Better.MORE ? "≥ " : "≤ ") + number(wanted))
                .orElse("");
        String met = series.isMet().map(good -> good ? "yes" : "**no**").orElse("");
        return "| "
                + String.join(
                        " | ",
                        metric.name(),
                        metric.unit(),
                        number(series.median()),
                        number(series.least()),
                        number(series.most()),
                        target,
                        met)
                + " |" + compared(bench, series);
    }

    private String compared(String bench, Series series) {
        return earlier.map(before -> before.median(bench, series.metric().name())
                        .map(median -> " " + number(median) + " | " + ratio(series.median(), median) + " |")
                        .orElse(" new | |"))
                .orElse("");
    }

    private static String ratio(double now, double before) {
        return before == 0 ? "" : number(now / before);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 100 ? "%.1f" : "%.2f", value);
    }
}
