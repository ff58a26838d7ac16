package io.zhangting.access;

import io.zhangting.access.domain.AccessDenied;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.Actor;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordDenialService implements RecordDenial {

    private final CheckLimits limits;
    private final ApplicationEventPublisher events;

    RecordDenialService(CheckLimits limits, ApplicationEventPublisher events) {
        this.limits = limits;
        this.events = events;
    }

    @Override
    @Transactional
    public void record(Actor actor, String route) {
        if (limits.take(Map.of(Limited.DENIALS_RECORDED_PER_PERSON, actor.id())).isEmpty()) {
            events.publishEvent(new AccessDenied(actor, route));
        }
    }
}
