package counterexample.transactionalholder.execution;

import io.zhangting.execution.port.Counter;
import org.springframework.transaction.annotation.Transactional;

/** Holds a counter and is transactional as a class. */
@Transactional
record TransactionalClass(Counter counter) {}
