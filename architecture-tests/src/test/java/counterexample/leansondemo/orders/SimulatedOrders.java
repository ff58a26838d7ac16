package counterexample.leansondemo.orders;

import simulators.counterexample.SimulatedCounter;

/** The product made a test of itself. */
record SimulatedOrders(SimulatedCounter counter) {}
