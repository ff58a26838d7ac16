package benchmarks.zhangting.frame;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The figures of one metric, round by round. */
public record Series(Metric metric, List<Double> rounds) {

    public Series {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one figure");
        }
    }

    public double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    public double least() {
        return Collections.min(rounds);
    }

    public double most() {
        return Collections.max(rounds);
    }

    /** Whether the median reaches the target. */
    public Optional<Boolean> isMet() {
        return metric.isMetBy(median());
    }
}
