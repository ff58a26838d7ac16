package benchmarks.zhangting.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes rounds: each contender once in every round, in an order that turns, so that none is always the first. */
public final class Rounds {

    private final Map<Metric, List<Double>> figures = new LinkedHashMap<>();
    private final List<String> voids = new ArrayList<>();

    private Rounds() {}

    public static Figures take(int howMany, Progress progress, List<Contender> contenders) throws Exception {
        Rounds rounds = new Rounds();
        for (int round = 1; round <= howMany; round++) {
            rounds.keep(round, one(round, howMany, progress, contenders));
        }
        return rounds.figures();
    }

    private static Round one(int round, int of, Progress progress, List<Contender> contenders) throws Exception {
        List<Contender> order = round % 2 == 1 ? contenders : contenders.reversed();
        Map<String, Round> all = new LinkedHashMap<>();
        for (Contender contender : order) {
            progress.say("round " + round + " of " + of + ": " + contender.name());
            all.put(contender.name(), measured(contender));
        }
        return whole(contenders.stream()
                .map(contender -> Objects.requireNonNull(all.get(contender.name())))
                .toList());
    }

    private static Round measured(Contender contender) throws Exception {
        try {
            return contender.measure().call();
        } catch (Mismatch found) {
            return new Round.Void(contender.name() + ": " + found.getMessage());
        }
    }

    /** One mismatch, and nothing of the whole round counts. */
    private static Round whole(List<Round> parts) {
        List<Reading> readings = new ArrayList<>();
        for (Round part : parts) {
            switch (part) {
                case Round.Void nothing -> {
                    return nothing;
                }
                case Round.Valid(List<Reading> more) -> readings.addAll(more);
            }
        }
        return new Round.Valid(readings);
    }

    private void keep(int number, Round round) {
        switch (round) {
            case Round.Void(String why) -> voids.add("round " + number + ", " + why);
            case Round.Valid(List<Reading> readings) ->
                readings.forEach(reading -> figures.computeIfAbsent(reading.metric(), m -> new ArrayList<>())
                        .add(reading.value()));
        }
    }

    private Figures figures() {
        List<Series> series = figures.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), entry.getValue()))
                .toList();
        return new Figures(series, voids, List.of(), List.of());
    }
}
