package io.zhangting;

import io.zhangting.access.RecordDenial;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers who may not, and writes down that somebody signed in tried. */
@Component
@ConditionalOnWebApplication
class RecordedDenials implements AccessDeniedHandler {

    private final RecordDenial denials;
    private final RequestMappingHandlerMapping routes;

    RecordedDenials(
            RecordDenial denials, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.denials = denials;
        this.routes = routes;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            actor().ifPresent(actor -> denials.record(actor, request.getMethod() + " " + pattern(request)));
        }
        DeniedAnswers.denied(request, response, denied);
    }

    private static Optional<Actor> actor() {
        Object principal = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .<Object>map(Authentication::getPrincipal)
                .orElse("");
        return switch (principal) {
            case SignedInStaff(StaffId id, String name) -> Optional.of(Actor.of(id));
            case SignedInCustomer(CustomerId id, String session) -> Optional.of(Actor.of(id));
            default -> Optional.empty();
        };
    }

    /** The path itself may hold ids, and whatever somebody types. */
    private String pattern(HttpServletRequest request) {
        try {
            routes.getHandler(request);
        } catch (Exception noSuchMethodOrType) {
            return "unknown";
        }
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .orElse("unknown");
    }
}
