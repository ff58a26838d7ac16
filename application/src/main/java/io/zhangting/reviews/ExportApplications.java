package io.zhangting.reviews;

import io.zhangting.kernel.SignedInStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Finished applications of a time, one after the other, for a file; recorded. */
public interface ExportApplications {

    /** The longest time that is exported at once. */
    Duration LONGEST = Duration.ofDays(31);

    /** Recorded before the first row, so that a download that is cut off is known, too. */
    void export(SignedInStaff by, Instant from, Instant before, Consumer<ReviewQueue.Row> sink);
}
