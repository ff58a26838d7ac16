package counterexample.webtouchesport.orders.web;

import counterexample.webtouchesport.orders.port.OrderStore;

/** Web that goes around the use case. */
record OrderController(OrderStore store) {}
