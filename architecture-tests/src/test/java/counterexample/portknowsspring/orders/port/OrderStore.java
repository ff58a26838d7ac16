package counterexample.portknowsspring.orders.port;

import org.springframework.core.io.Resource;

/** A port that speaks a framework's words. */
public interface OrderStore {
    Resource paper();
}
