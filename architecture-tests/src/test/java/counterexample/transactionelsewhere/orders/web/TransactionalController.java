package counterexample.transactionelsewhere.orders.web;

import org.springframework.transaction.annotation.Transactional;

class TransactionalController {

    @Transactional
    void save() {}
}
