package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.kernel.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the hall remembers of customers it has met; personal data is encrypted, accounts and documents are found by keyed hashes. */
public interface CustomerStore {

    Optional<Customer> byAccount(AccountNumber account);

    /** The customer with that document whom the hall met last. */
    Optional<Customer> byDocument(DocumentRef document);

    Optional<Customer> byId(CustomerId id);

    /** Those of them that are known, in no order. */
    List<Customer> byIds(Set<CustomerId> ids);

    /** Adds the customer, or replaces what was remembered. */
    void save(Customer customer);
}
