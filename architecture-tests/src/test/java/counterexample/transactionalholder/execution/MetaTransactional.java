package counterexample.transactionalholder.execution;

import io.zhangting.notifications.port.TextMessages;

/** Holds a gateway and opens a transaction by an annotation of its own. */
record MetaTransactional(TextMessages messages) {

    @InOneGo
    void send() {}
}
