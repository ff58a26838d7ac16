package io.zhangting.ctp;

import java.util.List;

/** The figures as a Markdown table: medians of the rounds, with the least and the most. */
final class CtpReport {

    private CtpReport() {}

    static String table(
            List<Round> oneByOne,
            List<Round> eightAtOnce,
            List<Round> sessions,
            long kilobytes,
            List<Long> recoveries) {
        return String.join(
                "\n",
                "| ctp | median | least | most |",
                "| --- | ---: | ---: | ---: |",
                rate("funds password, one caller, changes/s", oneByOne),
                millis("– round trip p50, ms", oneByOne, 0.5),
                millis("– round trip p99, ms", oneByOne, 0.99),
                rate("funds password, eight callers, changes/s", eightAtOnce),
                millis("– round trip p50, ms", eightAtOnce, 0.5),
                millis("– round trip p99, ms", eightAtOnce, 0.99),
                rate("trading password in a session of its own, changes/s", sessions),
                millis("– round trip p50, ms", sessions, 0.5),
                millis("– round trip p99, ms", sessions, 0.99),
                "| memory of the child (resident), MB | %.0f | | |".formatted(kilobytes / 1024.0),
                row(
                        "killed → serves again, ms",
                        recoveries.stream().map(Long::doubleValue).toList()),
                "");
    }

    private static String rate(String name, List<Round> rounds) {
        return row(name, rounds.stream().map(Round::perSecond).toList());
    }

    private static String millis(String name, List<Round> rounds, double quantile) {
        return row(name, rounds.stream().map(round -> round.millis(quantile)).toList());
    }

    private static String row(String name, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return "| %s | %.2f | %.2f | %.2f |"
                .formatted(name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
