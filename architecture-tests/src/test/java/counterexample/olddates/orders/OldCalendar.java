package counterexample.olddates.orders;

import java.util.Calendar;

record OldCalendar(Calendar calendar) {}
