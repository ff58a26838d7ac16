package counterexample.transactionreaches.orders;

import java.util.List;
import org.springframework.context.event.EventListener;

/** Asks a counter in the transaction of whoever published the event. */
record ListensAndAsks(AskLater later) {

    @EventListener
    void on(String event) {
        List.of(later).forEach(AskLater::ask);
    }
}
