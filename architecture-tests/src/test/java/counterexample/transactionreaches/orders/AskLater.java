package counterexample.transactionreaches.orders;

/** A use case that asks a counter. */
interface AskLater {
    void ask();
}
