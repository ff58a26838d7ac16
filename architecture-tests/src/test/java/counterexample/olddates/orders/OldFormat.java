package counterexample.olddates.orders;

import java.text.SimpleDateFormat;

record OldFormat(SimpleDateFormat format) {}
