package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.IdSource;
import org.springframework.stereotype.Component;

/** Makes the password that stands between the two steps of a reset, by the same rules as the new one. */
@Component
class MakeTemporaryPassword {

    private final BrowseApplications applications;
    private final ShowCustomer customers;
    private final ShowHall hall;
    private final KeepPassword passwords;
    private final IdSource ids;

    MakeTemporaryPassword(
            BrowseApplications applications,
            ShowCustomer customers,
            ShowHall hall,
            KeepPassword passwords,
            IdSource ids) {
        this.applications = applications;
        this.customers = customers;
        this.hall = hall;
        this.passwords = passwords;
        this.ids = ids;
    }

    /** Under an id of its own: a customer opens the secret of an item, and never this one. */
    SecretId make(Operation operation, PasswordReset reset) {
        SecretId temporary = new SecretId(ids.next());
        passwords.makeUnlike(
                reset.secret(),
                temporary,
                offer(operation),
                PasswordOwner.of(customers.customer(operation.customer()).record()));
        return temporary;
    }

    private PasswordOffer offer(Operation operation) {
        Application application = applications.find(operation.application()).orElseThrow();
        return application
                .item(operation.item())
                .flatMap(item -> hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow()
                        .passwordOffer(item.kind()))
                .orElseThrow();
    }
}
