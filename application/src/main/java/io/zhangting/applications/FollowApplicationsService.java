package io.zhangting.applications;

import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class FollowApplicationsService implements FollowApplications {

    private final ApplicationStore applications;
    private final Drafts drafts;
    private final ApplicationViews views;

    FollowApplicationsService(ApplicationStore applications, Drafts drafts, ApplicationViews views) {
        this.applications = applications;
        this.drafts = drafts;
        this.views = views;
    }

    @Override
    public List<ApplicationView> all(SignedInCustomer customer) {
        return views.views(applications.of(customer.id()), customer.id(), customer.session());
    }

    @Override
    public FlowResult<ApplicationView> one(SignedInCustomer customer, ApplicationId id) {
        return drafts.own(customer.id(), id)
                .then(application -> new FlowResult.Done<>(views.view(application, customer.session())));
    }
}
