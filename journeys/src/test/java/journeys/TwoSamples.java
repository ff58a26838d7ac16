package journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mann-Whitney's test: could two samples be of one kind? With the normal approximation, which holds for hundreds. */
final class TwoSamples {

    /** Two-sided significance of 0.001. */
    private static final double CRITICAL = 3.29;

    private final List<Long> ones = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();

    void add(boolean one, long nanos) {
        (one ? ones : others).add(nanos);
    }

    int smaller() {
        return Math.min(ones.size(), others.size());
    }

    boolean differ() {
        return Math.abs(z()) > CRITICAL;
    }

    /** Times in nanoseconds have hardly any ties, so there is no correction for them. */
    double z() {
        double n = ones.size();
        double m = others.size();
        List<Long> sorted = others.stream().sorted().toList();
        double u = ones.stream().mapToDouble(one -> below(sorted, one)).sum();
        return (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }

    private static int below(List<Long> sorted, long value) {
        int found = Collections.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public String toString() {
        return "z = %.2f, medians %d and %d µs of %d and %d"
                .formatted(z(), median(ones), median(others), ones.size(), others.size());
    }

    private static long median(List<Long> sample) {
        return sample.stream().sorted().toList().get(sample.size() / 2) / 1000;
    }
}
