package benchmarks.zhangting.frame;

import org.HdrHistogram.Histogram;

/** How long a load took, and each of its calls. */
public record Timed(int calls, long nanos, Histogram latencies) {

    public double perSecond() {
        return calls * 1e9 / nanos;
    }

    /** @param percentile from 0 to 100 */
    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    public double longestMillis() {
        return latencies.getMaxValue() / 1e6;
    }
}
