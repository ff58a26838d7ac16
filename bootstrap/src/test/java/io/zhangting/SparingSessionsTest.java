package io.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class SparingSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final CountedSessions stored = new CountedSessions();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(stored);

    @Test
    void a_session_is_read_once_in_a_request_and_again_in_the_next() {
        String id = known();
        inARequest(() -> {
            found(id);
            found(id);
        });
        inARequest(() -> found(id));

        assertThat(stored.asked).containsExactly("save", "find", "find");
    }

    @Test
    void a_session_is_read_each_time_where_there_is_no_request() {
        String id = known();
        found(id);
        found(id);

        assertThat(stored.asked).containsExactly("save", "find", "find");
    }

    @Test
    void a_session_that_was_ended_is_not_remembered() {
        String id = known();
        inARequest(() -> {
            found(id);
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void what_is_not_there_is_looked_for_again() {
        inARequest(() -> {
            assertThat(sessions.findById("stranger")).isNull();
            assertThat(sessions.findById("stranger")).isNull();
        });

        assertThat(stored.asked).containsExactly("find", "find");
    }

    @Test
    void a_session_is_written_when_it_is_new_and_when_something_in_it_changed() {
        KeptSession<MapSession> session = found(known());
        sessions.save(session);
        assertThat(stored.asked).containsExactly("save", "find");

        session.setAttribute("customer", "somebody");
        sessions.save(session);
        sessions.save(session);
        session.removeAttribute("customer");
        sessions.save(session);
        session.setMaxInactiveInterval(Duration.ofMinutes(15));
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);
        assertThat(stored.asked).containsExactly("save", "find", "save", "save", "save", "save");
    }

    @Test
    void the_last_request_is_written_when_a_sixtieth_of_the_idle_limit_went_by() {
        KeptSession<MapSession> session = found(known());
        session.setLastAccessedTime(NOW.plusSeconds(29));
        sessions.save(session);
        assertThat(stored.asked).containsExactly("save", "find");
        assertThat(session.getLastAccessedTime()).isEqualTo(NOW);

        session.setLastAccessedTime(NOW.plusSeconds(30));
        sessions.save(session);
        assertThat(stored.asked).containsExactly("save", "find", "save");
        assertThat(session.getLastAccessedTime()).isEqualTo(NOW.plusSeconds(30));
    }

    private String known() {
        KeptSession<MapSession> session = sessions.createSession();
        session.stored.setLastAccessedTime(NOW);
        sessions.save(session);
        return session.getId();
    }

    private KeptSession<MapSession> found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private static void inARequest(Runnable work) {
        try {
            new SessionOfRequest()
                    .doFilter(
                            new MockHttpServletRequest(),
                            new MockHttpServletResponse(),
                            (request, response) -> work.run());
        } catch (IOException | ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sessions in memory, and what was asked of them. */
    private static final class CountedSessions implements SessionRepository<MapSession> {

        final List<String> asked = new ArrayList<>();
        private final Map<String, MapSession> sessions = new HashMap<>();

        @Override
        public MapSession createSession() {
            MapSession session = new MapSession();
            session.setMaxInactiveInterval(Duration.ofMinutes(30));
            return session;
        }

        @Override
        public void save(MapSession session) {
            asked.add("save");
            sessions.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked.add("find");
            return sessions.get(id);
        }

        @Override
        public void deleteById(String id) {
            sessions.remove(id);
        }
    }
}
