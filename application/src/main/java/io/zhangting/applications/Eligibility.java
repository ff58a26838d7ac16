package io.zhangting.applications;

import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.halls.port.BusinessClock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a customer meets what the hall asks before it takes a business. */
@Component
class Eligibility {

    private final ApplicationStore applications;
    private final BusinessClock clock;

    Eligibility(ApplicationStore applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** The first that is not met. */
    Optional<Prerequisite> unmet(Customer customer, Business business) {
        return Arrays.stream(Prerequisite.values())
                .filter(business.prerequisites()::contains)
                .filter(prerequisite -> !isMet(prerequisite, customer, business))
                .findFirst();
    }

    private boolean isMet(Prerequisite prerequisite, Customer customer, Business business) {
        Standing standing = customer.record().standing();
        return switch (prerequisite) {
            case NATURAL_PERSON -> standing.naturalPerson();
            case ACCOUNT_REGULAR -> standing.regular() && customer.record().status() != AccountStatus.DORMANT;
            case DOCUMENT_VALID -> standing.documentIsValidOn(clock.today());
            case NO_OTHER_APPLICATION ->
                applications.of(customer.id()).stream()
                        .allMatch(other ->
                                other.state().isFinal() || other.business().equals(business.key()));
        };
    }
}
