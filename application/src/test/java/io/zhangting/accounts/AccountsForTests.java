package io.zhangting.accounts;

import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.kernel.IdSource;
import java.util.List;

/** The services of this package, put together by hand. */
public final class AccountsForTests {

    public final RecogniseCustomer recognise;
    public final ShowCustomer show;
    public final ReadLock locks;

    public AccountsForTests(CustomerRegistry registry, CustomerStore store, List<LockReader> readers, IdSource ids) {
        recognise = new RecogniseCustomerService(registry, store, ids);
        show = new ShowCustomerService(store);
        locks = new ReadLockService(List.of(() -> readers));
    }
}
