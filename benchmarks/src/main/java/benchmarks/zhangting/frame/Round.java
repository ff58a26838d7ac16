package benchmarks.zhangting.frame;

import java.util.List;
import java.util.stream.Stream;

/** What one round came to. */
public sealed interface Round {

    record Valid(List<Reading> readings) implements Round {

        public Valid {
            readings = List.copyOf(readings);
        }
    }

    /** An answer, the database or the ledger was not as it must be: nothing of the round counts. */
    record Void(String why) implements Round {}

    static Round of(Reading... readings) {
        return new Valid(List.of(readings));
    }

    /** With more of them after the first. */
    static Round of(List<Reading> more, Reading... first) {
        return new Valid(Stream.concat(Stream.of(first), more.stream()).toList());
    }
}
