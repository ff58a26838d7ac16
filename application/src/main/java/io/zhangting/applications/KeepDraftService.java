package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationMoved;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeepDraftService implements KeepDraft {

    private final ApplicationStore applications;
    private final ApplicationEventPublisher events;

    KeepDraftService(ApplicationStore applications, ApplicationEventPublisher events) {
        this.applications = applications;
        this.events = events;
    }

    @Override
    @Transactional
    public void keep(Application application, String action) {
        applications.save(application);
        events.publishEvent(new ApplicationMoved(application.id(), Actor.of(application.customer()), action, ""));
    }
}
