package io.zhangting.accounts;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;

/** Asks the registry whom a claim is about, and remembers the answer. Never runs inside a transaction. */
public interface RecogniseCustomer {

    Result recognise(CustomerClaim claim);

    /** Whether the registry knows them. */
    sealed interface Result {
        record Recognised(Customer customer) implements Result {}

        record Stranger() implements Result {}

        record RegistryUnavailable(String why) implements Result {}
    }
}
