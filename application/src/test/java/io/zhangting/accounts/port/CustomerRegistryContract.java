package io.zhangting.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import org.junit.jupiter.api.Test;

/** What every registry of customers does. */
public abstract class CustomerRegistryContract {

    protected abstract CustomerRegistry registry();

    protected abstract CustomerRegistry unreachableRegistry();

    /** Somebody whom the registry knows, as it knows them. */
    protected abstract CustomerRecord somebody();

    protected abstract AccountNumber nobody();

    /** From now on the registry answers that it cannot answer. */
    protected abstract void theRegistryIsOutOfService();

    @Test
    void a_known_account_is_found_with_everything_that_the_registry_knows() {
        assertThat(registry().find(byAccount())).isEqualTo(new CustomerRegistry.Answer.Found(somebody()));
    }

    @Test
    void a_known_document_is_found_too() {
        assertThat(registry()
                        .find(new CustomerClaim.OfPerson(
                                somebody().name(), somebody().document())))
                .isEqualTo(new CustomerRegistry.Answer.Found(somebody()));
    }

    private CustomerClaim byAccount() {
        return new CustomerClaim.OfAccount(somebody().account());
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThat(registry().find(new CustomerClaim.OfAccount(nobody())))
                .isEqualTo(new CustomerRegistry.Answer.NotFound());
    }

    @Test
    void out_of_service_is_not_the_same_as_not_found() {
        theRegistryIsOutOfService();

        assertThat(registry().find(byAccount())).isInstanceOf(CustomerRegistry.Answer.Unavailable.class);
        assertThat(registry().find(new CustomerClaim.OfAccount(nobody())))
                .isInstanceOf(CustomerRegistry.Answer.Unavailable.class);
    }

    @Test
    void out_of_reach_it_is_unavailable_and_nothing_is_thrown() {
        assertThat(unreachableRegistry().find(byAccount())).isInstanceOf(CustomerRegistry.Answer.Unavailable.class);
    }
}
