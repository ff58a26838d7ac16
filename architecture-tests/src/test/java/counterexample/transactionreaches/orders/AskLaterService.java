package counterexample.transactionreaches.orders;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.port.Counter;

/** Holds the counter, quite rightly without a transaction. */
record AskLaterService(Counter counter, AttemptId key) implements AskLater {

    @Override
    public void ask() {
        Runnable inALambda = () -> counter.probe(key);
        inALambda.run();
    }
}
