package io.zhangting.accounts;

import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.kernel.IdSource;

/** The services of this package, put together by hand. */
public final class AccountsForTests {

    public final RecogniseCustomer recognise;
    public final ShowCustomer show;

    public AccountsForTests(CustomerRegistry registry, CustomerStore store, IdSource ids) {
        recognise = new RecogniseCustomerService(registry, store, ids);
        show = new ShowCustomerService(store);
    }
}
