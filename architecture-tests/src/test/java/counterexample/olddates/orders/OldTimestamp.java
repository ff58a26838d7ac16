package counterexample.olddates.orders;

import java.sql.Timestamp;

/** A date of old by inheritance. */
record OldTimestamp(Timestamp time) {}
