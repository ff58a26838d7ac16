package benchmarks.zhangting.http;

import java.util.Arrays;

/** The straight line through points that fits best. */
final class Slope {

    private Slope() {}

    /** How much the line rises from the first point to the last, in percent of the mean. */
    static double growth(double[] at, double[] values) {
        if (at.length < 2) {
            return 0;
        }
        double middle = Arrays.stream(at).average().orElseThrow();
        double mean = Arrays.stream(values).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < at.length; i++) {
            above += (at[i] - middle) * (values[i] - mean);
            below += (at[i] - middle) * (at[i] - middle);
        }
        double rise = below == 0 ? 0 : above / below * (at[at.length - 1] - at[0]);
        return mean == 0 ? 0 : rise / mean * 100;
    }
}
