package benchmarks.zhangting.frame;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How thoroughly something is measured.
 *
 * @param quick small sizes, only to see that everything runs: its figures are worth nothing
 * @param folder of this bench alone, below target; what is left there may be used again by the next run
 * @param soak how long the soak lasts
 * @param rate of the soak, in applications a second; measured first where it is not given
 */
public record Plan(int rounds, boolean quick, Path folder, Duration soak, Optional<Double> rate) {

    /** One of two sizes. */
    public int size(int full, int small) {
        return quick ? small : full;
    }
}
