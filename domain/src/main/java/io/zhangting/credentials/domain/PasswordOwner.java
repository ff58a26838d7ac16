package io.zhangting.credentials.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What a policy needs to know of the customer, to keep it out of the password. Prints nothing. */
public record PasswordOwner(String account, String documentNumber, Optional<LocalDate> birthDate) {

    @Override
    public String toString() {
        return "PasswordOwner[hidden]";
    }
}
