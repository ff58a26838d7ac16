package counterexample.transactionreaches.orders;

import org.springframework.transaction.annotation.Transactional;

/** Opens a transaction around a use case that asks a counter. */
record CallsAcross(AskLater later) {

    @Transactional
    void save() {
        detour();
    }

    private void detour() {
        later.ask();
    }
}
