package io.zhangting.accounts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.infrastructure.TestTransactions;
import io.zhangting.kernel.SomeIds;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class CustomersOfTransactionIT {

    private static final Customer WANG = new Customer(SomeIds.customer(1), SomeCustomers.wang());
    private static final Customer MOVED =
            new Customer(WANG.id(), SomeCustomers.wang(AccountStatus.DORMANT, "13900000001"));

    private final CustomerStore elsewhere = store(TestDatabase.clean());
    private final TestTransactions transactions = new TestTransactions();
    private final CustomerStore store = store(transactions.db());

    private static CustomerStore store(DSLContext db) {
        return new JooqCustomerStore(db, TestDatabase.cipher(), TestDatabase.hash(), new RecordCodec());
    }

    @Test
    void a_customer_is_read_once_in_a_transaction_and_anew_in_the_next() {
        elsewhere.save(WANG);

        transactions.in(() -> {
            assertThat(store.byId(WANG.id())).contains(WANG);
            elsewhere.save(MOVED);
            assertThat(store.byId(WANG.id())).contains(WANG);
            return "";
        });
        assertThat(transactions.sent("select")).hasSize(1);

        assertThat(transactions.in(() -> store.byId(WANG.id()))).contains(MOVED);
    }

    @Test
    void what_the_transaction_itself_saves_is_what_it_reads() {
        elsewhere.save(WANG);

        transactions.in(() -> {
            assertThat(store.byId(WANG.id())).contains(WANG);
            store.save(MOVED);
            assertThat(store.byId(WANG.id())).contains(MOVED);
            return "";
        });
    }

    @Test
    void who_is_not_there_yet_is_looked_for_again() {
        transactions.in(() -> {
            assertThat(store.byId(WANG.id())).isEmpty();
            elsewhere.save(WANG);
            assertThat(store.byId(WANG.id())).contains(WANG);
            return "";
        });
    }
}
