package counterexample.olddates.orders;

import java.util.Date;

record OldDate(Date date) {}
