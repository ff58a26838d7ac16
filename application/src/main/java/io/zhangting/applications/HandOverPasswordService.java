package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HandOverPasswordService implements HandOverPassword {

    private final ApplicationStore applications;
    private final KeepPassword passwords;
    private final ShowHall hall;
    private final ShowCustomer customers;
    private final TellCustomer tell;

    HandOverPasswordService(
            ApplicationStore applications,
            KeepPassword passwords,
            ShowHall hall,
            ShowCustomer customers,
            TellCustomer tell) {
        this.applications = applications;
        this.passwords = passwords;
        this.hall = hall;
        this.customers = customers;
        this.tell = tell;
    }

    @Override
    @Transactional
    public void handOver(ApplicationId id, ItemId item) {
        Application application = applications.find(id).orElseThrow();
        PasswordOffer offer = application
                .item(item)
                .flatMap(found -> hall.pack(application.packVersion())
                        .business(application.business())
                        .orElseThrow()
                        .passwordOffer(found.kind()))
                .orElseThrow();
        SecretId secret = new SecretId(item.value());
        switch (offer.delivery()) {
            case REVEAL -> passwords.wasSet(secret);
            case CHOSEN -> passwords.wasSetAsChosen(secret);
            case SMS -> {
                Optional<String> user =
                        UserNames.of(customers.customer(application.customer()).record(), offer);
                passwords.lend(secret, password -> {
                    tell.newPassword(application, item, offer, user, password);
                    return secret;
                });
                passwords.wasSent(secret);
            }
        }
    }
}
