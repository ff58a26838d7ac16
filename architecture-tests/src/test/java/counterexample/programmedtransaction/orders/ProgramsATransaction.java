package counterexample.programmedtransaction.orders;

import org.springframework.transaction.support.TransactionTemplate;

record ProgramsATransaction(TransactionTemplate transactions) {}
