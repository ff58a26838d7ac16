package io.zhangting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions, read once for a request and written when there is something to write. */
final class SparingSessions<S extends Session> implements SessionRepository<KeptSession<S>> {

    private final SessionRepository<S> stored;

    SparingSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public KeptSession<S> createSession() {
        return new KeptSession<>(stored.createSession(), true);
    }

    @Override
    public void save(KeptSession<S> session) {
        if (session.isChanged()) {
            stored.save(session.stored);
            session.written();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable KeptSession<S> findById(String id) {
        return (KeptSession<S>) SessionOfRequest.read(id, () -> stored(id));
    }

    private @Nullable KeptSession<S> stored(String id) {
        @Nullable S found = stored.findById(id);
        return found == null ? null : new KeptSession<>(Objects.requireNonNull(found), false);
    }

    @Override
    public void deleteById(String id) {
        SessionOfRequest.forget();
        stored.deleteById(id);
    }
}
