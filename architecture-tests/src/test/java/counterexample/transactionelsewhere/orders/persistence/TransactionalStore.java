package counterexample.transactionelsewhere.orders.persistence;

import org.springframework.transaction.annotation.Transactional;

@Transactional
class TransactionalStore {}
