package counterexample.transactionalholder.execution;

import org.springframework.transaction.annotation.Transactional;

@Transactional
class TransactionalBase {}
