package io.zhangting.execution;

import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.UnlockOffer;
import org.springframework.stereotype.Component;

/** What an operation is called on screens. */
@Component
class OperationTitles {

    private final BrowseApplications applications;
    private final ShowHall hall;

    OperationTitles(BrowseApplications applications, ShowHall hall) {
        this.applications = applications;
        this.hall = hall;
    }

    /** An item that was asked for again is no longer in its application: then the change says what it was. */
    String item(Operation operation) {
        Application application = applications.find(operation.application()).orElseThrow();
        return hall.pack(application.packVersion()).business(application.business()).stream()
                .flatMap(business -> business.offers().stream())
                .filter(offer -> isAbout(offer, operation.change()))
                .map(Offer::title)
                .findFirst()
                .orElse("");
    }

    private static boolean isAbout(Offer offer, CounterChange change) {
        return offer.counter().equals(change.counter())
                && switch (change) {
                    case PasswordReset reset ->
                        offer instanceof PasswordOffer password && password.purpose() == reset.purpose();
                    case AccountUnlock u -> offer instanceof UnlockOffer;
                };
    }

    String counter(Operation operation) {
        return hall.pack().counterTitle(operation.change().counter());
    }
}
