package io.zhangting.applications;

import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.halls.domain.PasswordOffer;
import java.util.Optional;

/** The user name that goes with a password, where it is not the account number that the customer knows. */
final class UserNames {

    private UserNames() {}

    static Optional<String> of(CustomerRecord customer, PasswordOffer offer) {
        return customer.holding(offer)
                .map(CounterAccount::login)
                .filter(login -> !login.equals(customer.account().value()));
    }
}
