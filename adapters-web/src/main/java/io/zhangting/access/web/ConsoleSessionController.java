package io.zhangting.access.web;

import io.zhangting.access.SignInStaff;
import io.zhangting.access.domain.Right;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import io.zhangting.kernel.web.Problems;
import io.zhangting.kernel.web.Times;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A session of staff: starting, signing in, signing out. */
@RestController
@RequestMapping("/api/console")
class ConsoleSessionController {

    private final SignInStaff signIn;
    private final ShowHall hall;
    private final InstantSource clock;

    ConsoleSessionController(SignInStaff signIn, ShowHall hall, InstantSource clock) {
        this.signIn = signIn;
        this.hall = hall;
        this.clock = clock;
    }

    record SessionJson(
            CsrfJson csrf,
            OffsetDateTime now,
            @Nullable StaffJson staff,
            @Nullable Instant expiresAt) {}

    record StaffJson(UUID id, String name, String displayName, List<Role> roles, List<Right> rights) {

        static StaffJson of(StaffMember member) {
            return new StaffJson(
                    member.id().value(),
                    member.name(),
                    member.displayName(),
                    member.roles().stream().sorted().toList(),
                    member.rights().stream().sorted().toList());
        }
    }

    record SignInJson(String name, String password, String totp) {}

    @GetMapping("/session")
    SessionJson session(HttpServletRequest request, CsrfToken csrf) {
        HttpSession session = request.getSession();
        Optional<StaffMember> member = Optional.ofNullable((String) session.getAttribute(SessionKeys.STAFF))
                .flatMap(id -> signIn.member(new StaffId(UUID.fromString(id))));
        return new SessionJson(
                CsrfJson.of(csrf),
                Times.local(hall.now()),
                member.map(StaffJson::of).orElse(null),
                member.map(found -> SessionLimits.STAFF.end(
                                Instant.parse((String) session.getAttribute(SessionKeys.SIGNED_IN_AT))))
                        .orElse(null));
    }

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(@RequestBody SignInJson typed, HttpServletRequest request) {
        SecretText password = new SecretText(typed.password());
        String origin = Callers.address(request).value();
        return switch (signIn.signIn(typed.name().strip(), password, typed.totp(), origin)) {
            case SignInStaff.Result.SignedIn(StaffMember member) -> signedIn(member, request);
            case SignInStaff.Result.Refused r ->
                Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "sign-in-refused", "登录名、密码或动态验证码不正确；动态验证码每30秒更新，且只能使用一次");
            case SignInStaff.Result.TooManyTries(Duration wait) -> SignInProblems.tooManyTries(wait);
        };
    }

    private ResponseEntity<?> signedIn(StaffMember member, HttpServletRequest request) {
        request.getSession().invalidate();
        HttpSession fresh = request.getSession(true);
        fresh.setMaxInactiveInterval(SessionLimits.STAFF.idleSeconds());
        fresh.setAttribute(SessionKeys.STAFF, member.id().value().toString());
        fresh.setAttribute(SessionKeys.PRINCIPAL, "staff:" + member.id().value());
        fresh.setAttribute(SessionKeys.SIGNED_IN_AT, clock.instant().toString());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        request.getSession().invalidate();
        return ResponseEntity.noContent().build();
    }
}
