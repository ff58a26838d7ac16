package counterexample.transactionalholder.execution;

import io.zhangting.execution.port.Counter;
import org.springframework.transaction.annotation.Transactional;

/** Holds a counter and opens a transaction in a method. */
record TransactionalMethod(Counter counter) {

    @Transactional
    void ask() {}
}
