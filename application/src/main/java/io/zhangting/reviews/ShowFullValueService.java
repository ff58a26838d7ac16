package io.zhangting.reviews;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.FullValueSeen;
import io.zhangting.reviews.domain.PersonalField;
import io.zhangting.reviews.domain.ViewReason;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ShowFullValueService implements ShowFullValue {

    private final BrowseApplications applications;
    private final ShowCustomer customers;
    private final CheckLimits limits;
    private final ApplicationEventPublisher events;

    ShowFullValueService(
            BrowseApplications applications,
            ShowCustomer customers,
            CheckLimits limits,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.customers = customers;
        this.limits = limits;
        this.events = events;
    }

    @Override
    @Transactional
    public Result show(SignedInStaff staff, ApplicationId id, PersonalField field, ViewReason reason) {
        Optional<Application> found =
                applications.find(id).filter(each -> each.submittedAt().isPresent());
        if (found.isEmpty()) {
            return new Result.NotFound();
        }
        if (!Claims.isHeldBy(found.get(), staff)) {
            return new Result.NotTheReviewer();
        }
        return limits.take(Map.of(
                        Limited.FULL_VALUES_PER_PERSON, staff.id().value().toString()))
                .<Result>map(Result.TooMany::new)
                .orElseGet(() -> shown(staff, found.get(), field, reason));
    }

    private Result shown(SignedInStaff staff, Application application, PersonalField field, ViewReason reason) {
        events.publishEvent(
                new FullValueSeen(Actor.of(staff.id()), application.id().value().toString(), field, reason));
        return new Result.Shown(
                new SecretText(value(customers.customer(application.customer()).record(), field)));
    }

    private static String value(CustomerRecord customer, PersonalField field) {
        return switch (field) {
            case NAME -> customer.name();
            case ACCOUNT -> customer.account().value();
            case PHONE -> customer.reservedPhone().value();
            case DOCUMENT_NUMBER -> customer.document().number();
        };
    }
}
