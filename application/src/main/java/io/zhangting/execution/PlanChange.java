package io.zhangting.execution;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.domain.Item;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.UnlockOffer;
import io.zhangting.kernel.ApplicationId;
import org.springframework.stereotype.Component;

/** What an approved item means at its counter; a new password is made and sealed here, unless the customer chose one. */
@Component
class PlanChange {

    private final KeepPassword passwords;

    PlanChange(KeepPassword passwords) {
        this.passwords = passwords;
    }

    CounterChange change(ApplicationId application, Item item, Offer offer, CustomerRecord customer) {
        String login = customer.holding(offer).orElseThrow().login();
        return switch (offer) {
            case UnlockOffer unlock -> new AccountUnlock(unlock.counter(), login);
            case PasswordOffer password -> {
                SecretId secret = new SecretId(item.id().value());
                if (password.isChosen()) {
                    passwords.adopt(
                            secret,
                            new SealedFor(application.value(), item.kind().value()));
                } else {
                    passwords.make(secret, password, PasswordOwner.of(customer));
                }
                yield new PasswordReset(password.counter(), password.purpose(), login, secret);
            }
        };
    }
}
