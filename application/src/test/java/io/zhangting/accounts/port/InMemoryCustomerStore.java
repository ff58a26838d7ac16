package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.kernel.CustomerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryCustomerStore implements CustomerStore {

    private final Map<AccountNumber, Customer> customers = new HashMap<>();

    @Override
    public Optional<Customer> byAccount(AccountNumber account) {
        return Optional.ofNullable(customers.get(account));
    }

    @Override
    public Optional<Customer> byDocument(DocumentRef document) {
        return customers.values().stream()
                .filter(customer -> customer.record().document().equals(document))
                .findFirst();
    }

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return customers.values().stream()
                .filter(customer -> customer.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Customer> byIds(Set<CustomerId> ids) {
        return customers.values().stream()
                .filter(customer -> ids.contains(customer.id()))
                .toList();
    }

    @Override
    public void save(Customer customer) {
        customers.merge(customer.record().account(), customer, (known, now) -> new Customer(known.id(), now.record()));
    }
}
