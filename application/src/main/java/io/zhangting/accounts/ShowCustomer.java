package io.zhangting.accounts;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.kernel.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the hall knows of a customer. */
public interface ShowCustomer {

    /** @throws IllegalStateException for an id that this hall never gave out */
    Customer customer(CustomerId id);

    /**
     * Many at once.
     *
     * @throws IllegalStateException for an id that this hall never gave out
     */
    Map<CustomerId, Customer> customers(Set<CustomerId> ids);

    /** Somebody whom this hall has met and whose record fits the claim. */
    Optional<Customer> byClaim(CustomerClaim claim);
}
