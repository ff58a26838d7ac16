package io.zhangting.accounts;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;

/** Asks the registry who holds an account, and remembers the answer. Never runs inside a transaction. */
public interface RecogniseCustomer {

    Result recognise(AccountNumber account);

    /** Whether somebody holds the account. */
    sealed interface Result {
        record Recognised(Customer customer) implements Result {}

        record Stranger() implements Result {}

        record RegistryUnavailable(String why) implements Result {}
    }
}
