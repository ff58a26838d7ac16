package io.zhangting.reviews;

import io.zhangting.access.SecureAccount;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.ApplicationFrozen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A frozen application says that somebody else may have signed in, whoever froze it. */
@Component
class SecureFrozenAccount {

    private final BrowseApplications applications;
    private final SecureAccount accounts;

    SecureFrozenAccount(BrowseApplications applications, SecureAccount accounts) {
        this.applications = applications;
        this.accounts = accounts;
    }

    @EventListener
    void on(ApplicationFrozen frozen) {
        applications
                .find(frozen.application())
                .ifPresent(application -> accounts.secure(application.customer(), frozen.actor()));
    }
}
