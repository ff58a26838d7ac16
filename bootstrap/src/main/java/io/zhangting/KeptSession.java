package io.zhangting;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it must be written. */
final class KeptSession<S extends Session> implements Session {

    /** Of the idle limit: so much earlier a session may end than its last request would have it. */
    private static final int SHARE = 60;

    final S stored;
    private boolean changed;

    KeptSession(S stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (!now.isBefore(getLastAccessedTime().plus(getMaxInactiveInterval().dividedBy(SHARE)))) {
            changed = true;
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
