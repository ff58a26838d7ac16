package io.zhangting.accounts;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.IdSource;
import org.springframework.stereotype.Service;

@Service
class RecogniseCustomerService implements RecogniseCustomer {

    private final CustomerRegistry registry;
    private final CustomerStore customers;
    private final IdSource ids;

    RecogniseCustomerService(CustomerRegistry registry, CustomerStore customers, IdSource ids) {
        this.registry = registry;
        this.customers = customers;
        this.ids = ids;
    }

    @Override
    public Result recognise(CustomerClaim claim) {
        return switch (registry.find(claim)) {
            case CustomerRegistry.Answer.Found(CustomerRecord found) -> new Result.Recognised(remember(found));
            case CustomerRegistry.Answer.NotFound n -> new Result.Stranger();
            case CustomerRegistry.Answer.Unavailable(String why) -> new Result.RegistryUnavailable(why);
        };
    }

    private Customer remember(CustomerRecord found) {
        customers.save(new Customer(new CustomerId(ids.next()), found));
        return customers.byAccount(found.account()).orElseThrow();
    }
}
