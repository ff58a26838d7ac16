package io.zhangting.accounts;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.kernel.CustomerId;
import java.util.Optional;

/** What the hall knows of a customer. */
public interface ShowCustomer {

    /** @throws IllegalStateException for an id that this hall never gave out */
    Customer customer(CustomerId id);

    /** Somebody whom this hall has met and whose record fits the claim. */
    Optional<Customer> byClaim(CustomerClaim claim);
}
