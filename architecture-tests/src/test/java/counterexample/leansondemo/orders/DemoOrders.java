package counterexample.leansondemo.orders;

import demo.counterexample.DemoClock;

/** The product made a show of itself. */
record DemoOrders(DemoClock clock) {}
