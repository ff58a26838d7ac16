package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.Flow;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a customer's own application for a step that may be taken now, and keeps what the step did. */
@Component
class Drafts {

    private final ApplicationStore applications;
    private final ShowHall hall;
    private final KeepDraft keep;

    Drafts(ApplicationStore applications, ShowHall hall, KeepDraft keep) {
        this.applications = applications;
        this.hall = hall;
        this.keep = keep;
    }

    /** Somebody else's application is not found, rather than forbidden: its existence is nobody's business. */
    FlowResult<Application> own(CustomerId customer, ApplicationId id) {
        return own(customer, applications.find(id));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    FlowResult<Application> held(CustomerId customer, ApplicationId id) {
        return own(customer, applications.lockOwn(customer, id));
    }

    private static FlowResult<Application> own(CustomerId customer, Optional<Application> application) {
        return application
                .filter(found -> found.customer().equals(customer))
                .<FlowResult<Application>>map(FlowResult.Done::new)
                .orElseGet(() -> FlowResult.refused(new FlowRefusal.NotFound()));
    }

    FlowResult<Application> forStep(CustomerId customer, ApplicationId id, FlowStep step) {
        return own(customer, id).then(found -> mayTake(found, step));
    }

    private FlowResult<Application> mayTake(Application found, FlowStep step) {
        if (!found.state().isEditable()) {
            return FlowResult.refused(new FlowRefusal.NotEditable());
        }
        Flow flow = business(found).flow();
        return flow.allows(step, found.done())
                ? new FlowResult.Done<>(found)
                : FlowResult.refused(
                        new FlowRefusal.OutOfOrder(flow.due(found.done()).orElse(step)));
    }

    HallPack pack(Application application) {
        return hall.pack(application.packVersion());
    }

    Business business(Application application) {
        return pack(application).business(application.business()).orElseThrow();
    }

    /** Saves and tells the audit record. */
    void save(Application application, String action) {
        keep.keep(application, action);
    }
}
