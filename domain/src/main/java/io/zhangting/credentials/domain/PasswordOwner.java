package io.zhangting.credentials.domain;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.ResidentIdNumber;
import java.time.LocalDate;
import java.util.Optional;

/** What a policy needs to know of the customer, to keep it out of the password. Prints nothing. */
public record PasswordOwner(String account, String documentNumber, Optional<LocalDate> birthDate) {

    public static PasswordOwner of(CustomerRecord customer) {
        String number = customer.document().number();
        return new PasswordOwner(
                customer.account().value(),
                number,
                ResidentIdNumber.parse(number).map(ResidentIdNumber::birthDate));
    }

    @Override
    public String toString() {
        return "PasswordOwner[hidden]";
    }
}
