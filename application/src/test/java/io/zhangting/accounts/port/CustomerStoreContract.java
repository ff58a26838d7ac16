package io.zhangting.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.kernel.SomeIds;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every memory of customers does. */
public abstract class CustomerStoreContract {

    private static final Customer WANG = new Customer(SomeIds.customer(1), SomeCustomers.wang());

    protected abstract CustomerStore customers();

    @Test
    void a_customer_is_found_by_account_and_by_id_with_everything() {
        customers().save(WANG);
        customers().save(new Customer(SomeIds.customer(2), SomeCustomers.li()));

        assertThat(customers().byAccount(WANG.record().account())).contains(WANG);
        assertThat(customers().byId(WANG.id())).contains(WANG);
    }

    @Test
    void many_are_found_at_once() {
        Customer li = new Customer(SomeIds.customer(2), SomeCustomers.li());
        customers().save(WANG);
        customers().save(li);

        assertThat(customers().byIds(Set.of(WANG.id(), li.id(), SomeIds.customer(3))))
                .containsExactlyInAnyOrder(WANG, li);
        assertThat(customers().byIds(Set.of(li.id()))).containsExactly(li);
        assertThat(customers().byIds(Set.of())).isEmpty();
    }

    @Test
    void a_customer_is_found_by_document() {
        customers().save(WANG);
        customers().save(new Customer(SomeIds.customer(2), SomeCustomers.li()));

        assertThat(customers().byDocument(WANG.record().document())).contains(WANG);
        assertThat(customers().byDocument(new DocumentRef(DocumentType.RESIDENT_ID, "110108197207191056")))
                .isEmpty();
    }

    @Test
    void strangers_are_not_found() {
        assertThat(customers().byAccount(WANG.record().account())).isEmpty();
        assertThat(customers().byId(WANG.id())).isEmpty();
    }

    @Test
    void what_the_registry_says_later_replaces_what_was_remembered() {
        Customer moved = new Customer(WANG.id(), SomeCustomers.wang(AccountStatus.DORMANT, "13900000001"));
        customers().save(WANG);
        customers().save(moved);

        assertThat(customers().byId(WANG.id())).contains(moved);
    }

    @Test
    void an_account_keeps_the_id_that_it_got_first() {
        customers().save(WANG);
        customers().save(new Customer(SomeIds.customer(9), SomeCustomers.wang(AccountStatus.LOCKED, "13900000001")));

        assertThat(customers().byAccount(WANG.record().account()))
                .contains(new Customer(WANG.id(), SomeCustomers.wang(AccountStatus.LOCKED, "13900000001")));
        assertThat(customers().byId(SomeIds.customer(9))).isEmpty();
    }
}
