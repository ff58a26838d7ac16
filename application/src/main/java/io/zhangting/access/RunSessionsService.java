package io.zhangting.access;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.access.domain.StaffChanged;
import io.zhangting.access.port.SessionStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RunSessionsService implements RunSessions {

    private final SessionStore sessions;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RunSessionsService(SessionStore sessions, InstantSource clock, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Running all() {
        return new Running(sessions.ofStaff(clock.instant()), sessions.customers(clock.instant()));
    }

    @Override
    public List<RunningSession> own(SignedInStaff staff) {
        return sessions.ofStaff(clock.instant()).stream()
                .filter(session -> session.staff().equals(staff.id()))
                .toList();
    }

    @Override
    @Transactional
    public boolean end(SignedInStaff by, StaffId of, String key) {
        return told(by, of, sessions.end(of, key) ? 1 : 0) == 1;
    }

    @Override
    @Transactional
    public int endAll(SignedInStaff by, StaffId of) {
        return told(by, of, sessions.endAllOf(of));
    }

    @Override
    @Transactional
    public int endOwnOthers(SignedInStaff staff, String keptKey) {
        return told(staff, staff.id(), sessions.endOthersOf(staff.id(), keptKey));
    }

    private int told(SignedInStaff by, StaffId of, int ended) {
        if (ended > 0) {
            events.publishEvent(
                    new StaffChanged(Actor.of(by.id()), of, "staff.sessions-ended", Integer.toString(ended)));
        }
        return ended;
    }
}
