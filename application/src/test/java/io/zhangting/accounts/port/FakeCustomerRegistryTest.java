package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerRecord;

class FakeCustomerRegistryTest extends CustomerRegistryContract {

    private final FakeCustomerRegistry registry = new FakeCustomerRegistry(SomeCustomers.wang());

    @Override
    protected CustomerRegistry registry() {
        return registry;
    }

    @Override
    protected CustomerRegistry unreachableRegistry() {
        theRegistryIsOutOfService();
        return registry;
    }

    @Override
    protected CustomerRecord somebody() {
        return SomeCustomers.wang();
    }

    @Override
    protected AccountNumber nobody() {
        return new AccountNumber("89999999");
    }

    @Override
    protected void theRegistryIsOutOfService() {
        registry.setAvailable(false);
    }
}
