package counterexample.domainknowsspring.orders.domain;

import org.springframework.core.io.Resource;

/** Domain that knows a framework. */
public record Order(Resource paper) {}
