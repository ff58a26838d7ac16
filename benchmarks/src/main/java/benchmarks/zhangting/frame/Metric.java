package benchmarks.zhangting.frame;

import java.util.Optional;

/**
 * What a figure is about.
 *
 * @param target what it is to reach (docs/performance.md); empty where nothing was promised
 */
public record Metric(String name, String unit, Better better, Optional<Double> target) {

    /** Which way is good news. */
    public enum Better {
        MORE,
        LESS,
        /** It is only told. */
        NEITHER
    }

    /** The more the better. */
    public static Metric more(String name, String unit) {
        return new Metric(name, unit, Better.MORE, Optional.empty());
    }

    /** The less the better. */
    public static Metric less(String name, String unit) {
        return new Metric(name, unit, Better.LESS, Optional.empty());
    }

    /** Neither more nor less is better. */
    public static Metric told(String name, String unit) {
        return new Metric(name, unit, Better.NEITHER, Optional.empty());
    }

    public Metric target(double wanted) {
        return new Metric(name, unit, better, Optional.of(wanted));
    }

    public Reading reads(double value) {
        return new Reading(this, value);
    }

    /** Empty where there is no target. */
    public Optional<Boolean> isMetBy(double value) {
        return target.map(wanted -> better == Better.MORE ? value >= wanted : value <= wanted);
    }
}
