package io.zhangting.accounts;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.kernel.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class ShowCustomerService implements ShowCustomer {

    private final CustomerStore customers;

    ShowCustomerService(CustomerStore customers) {
        this.customers = customers;
    }

    @Override
    public Customer customer(CustomerId id) {
        return customers.byId(id).orElseThrow(() -> new IllegalStateException("no such customer"));
    }

    @Override
    public Map<CustomerId, Customer> customers(Set<CustomerId> ids) {
        Map<CustomerId, Customer> found =
                customers.byIds(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        if (!found.keySet().equals(ids)) {
            throw new IllegalStateException("no such customers");
        }
        return found;
    }

    @Override
    public Optional<Customer> byClaim(CustomerClaim claim) {
        Optional<Customer> found = switch (claim) {
            case CustomerClaim.OfAccount(AccountNumber account) -> customers.byAccount(account);
            case CustomerClaim.OfPerson person -> customers.byDocument(person.document());
        };
        return found.filter(customer -> customer.record().fits(claim));
    }
}
