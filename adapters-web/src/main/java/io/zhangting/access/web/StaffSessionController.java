package io.zhangting.access.web;

import io.zhangting.access.ManageStaff;
import io.zhangting.access.NameStaff;
import io.zhangting.access.RunSessions;
import io.zhangting.access.domain.RunningSession;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import io.zhangting.kernel.web.Problems;
import io.zhangting.kernel.web.Times;
import jakarta.servlet.http.HttpSession;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Running sessions: administrators see and end those of all staff, everybody their own. */
@RestController
@RequestMapping("/api/console")
class StaffSessionController {

    private final RunSessions sessions;
    private final NameStaff names;
    private final ManageStaff members;
    private final SessionKeys keys;

    StaffSessionController(RunSessions sessions, NameStaff names, ManageStaff members, SessionKeys keys) {
        this.members = members;
        this.sessions = sessions;
        this.names = names;
        this.keys = keys;
    }

    record SessionsJson(List<RunningJson> staff, int customers) {}

    record RunningJson(
            String key,
            UUID staff,
            String displayName,
            OffsetDateTime since,
            OffsetDateTime lastUsed,
            boolean current) {}

    record EndedJson(int ended) {}

    @GetMapping("/sessions")
    SessionsJson all(SignedInStaff by, HttpSession current) {
        RunSessions.Running running = sessions.all();
        return new SessionsJson(json(running.staff(), current), running.customers());
    }

    @PostMapping("/staff/{id}/sessions/{key}/end")
    ResponseEntity<?> end(SignedInStaff by, @PathVariable UUID id, @PathVariable String key) {
        return ended(id, member -> sessions.end(by, member, key) ? 1 : 0);
    }

    @PostMapping("/staff/{id}/sessions/end-all")
    ResponseEntity<?> endAll(SignedInStaff by, @PathVariable UUID id) {
        return ended(id, member -> sessions.endAll(by, member));
    }

    private ResponseEntity<?> ended(UUID id, ToIntFunction<StaffId> end) {
        return members.all().stream()
                .map(StaffMember::id)
                .filter(new StaffId(id)::equals)
                .findFirst()
                .<ResponseEntity<?>>map(member -> ResponseEntity.ok(new EndedJson(end.applyAsInt(member))))
                .orElseGet(Problems::notFound);
    }

    @GetMapping("/own-sessions")
    List<RunningJson> own(SignedInStaff staff, HttpSession current) {
        return json(sessions.own(staff), current);
    }

    @PostMapping("/own-sessions/end-others")
    EndedJson endOthers(SignedInStaff staff, HttpSession current) {
        return new EndedJson(sessions.endOwnOthers(staff, keys.of(current)));
    }

    private List<RunningJson> json(List<RunningSession> running, HttpSession current) {
        return running.stream().map(session -> json(session, keys.of(current))).toList();
    }

    private RunningJson json(RunningSession session, String currentKey) {
        return new RunningJson(
                session.key(),
                session.staff().value(),
                names.nameOf(session.staff()),
                Times.local(session.since()),
                Times.local(session.lastUsed()),
                session.key().equals(currentKey));
    }
}
