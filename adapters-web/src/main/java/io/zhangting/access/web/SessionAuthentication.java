package io.zhangting.access.web;

import io.zhangting.access.SignInStaff;
import io.zhangting.access.domain.Right;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells Spring Security who is asking, from the ids in the session. A customer's session is worth nothing under
 * {@code /api/console}, a staff session nothing under {@code /api/hall}; staff are looked up at each request with what
 * they may do, so that somebody removed is out at once, and a role taken away is gone at once.
 */
@Component("sessionAuthentication")
class SessionAuthentication extends OncePerRequestFilter {

    static final String PRINCIPAL = SessionAuthentication.class.getName();

    private final SignInStaff staff;
    private final SessionKeys keys;
    private final InstantSource clock;

    SessionAuthentication(SignInStaff staff, SessionKeys keys, InstantSource clock) {
        this.staff = staff;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (isOver(session)) {
                session.invalidate();
            } else {
                identify(request, session);
            }
        }
        chain.doFilter(request, response);
    }

    private void identify(HttpServletRequest request, HttpSession session) {
        if (CookieByPath.isConsole(request)) {
            attribute(session, SessionKeys.STAFF)
                    .flatMap(id -> staff.member(new StaffId(UUID.fromString(id))))
                    .ifPresent(member -> signedIn(
                            request, new SignedInStaff(member.id(), member.displayName()), authorities(member)));
        } else {
            attribute(session, SessionKeys.CUSTOMER)
                    .ifPresent(id -> signedIn(
                            request,
                            new SignedInCustomer(new CustomerId(UUID.fromString(id)), keys.of(session)),
                            "ROLE_CUSTOMER"));
        }
    }

    private boolean isOver(HttpSession session) {
        SessionLimits limits =
                session.getAttribute(SessionKeys.STAFF) != null ? SessionLimits.STAFF : SessionLimits.CUSTOMER;
        return attribute(session, SessionKeys.SIGNED_IN_AT)
                .map(Instant::parse)
                .filter(at -> clock.instant().isAfter(limits.end(at)))
                .isPresent();
    }

    private static Optional<String> attribute(HttpSession session, String name) {
        return Optional.ofNullable((String) session.getAttribute(name));
    }

    private static String[] authorities(StaffMember member) {
        return Stream.concat(Stream.of("ROLE_STAFF"), member.rights().stream().map(Right::name))
                .toArray(String[]::new);
    }

    private static void signedIn(HttpServletRequest request, Object principal, String... authorities) {
        request.setAttribute(PRINCIPAL, principal);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        principal, "", AuthorityUtils.createAuthorityList(authorities)));
    }
}
