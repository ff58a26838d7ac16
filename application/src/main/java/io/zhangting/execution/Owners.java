package io.zhangting.execution;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.identity.domain.ResidentIdNumber;

/** What may not occur in the passwords of a customer. */
final class Owners {

    private Owners() {}

    static PasswordOwner of(CustomerRecord customer) {
        String number = customer.document().number();
        return new PasswordOwner(
                customer.account().value(),
                number,
                ResidentIdNumber.parse(number).map(ResidentIdNumber::birthDate));
    }
}
