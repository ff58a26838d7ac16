package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.kernel.CustomerId;
import java.util.Optional;

/** What the hall remembers of customers it has met; personal data is encrypted, accounts are found by a keyed hash. */
public interface CustomerStore {

    Optional<Customer> byAccount(AccountNumber account);

    Optional<Customer> byId(CustomerId id);

    /** Adds the customer, or replaces what was remembered. */
    void save(Customer customer);
}
