package io.zhangting.reviews.web;

import io.zhangting.access.RecordDenial;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.domain.Application;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes down who asked for an application, or for evidence, that is there but not theirs: they were told 404. */
@Component
class ForeignApplications implements HandlerInterceptor, WebMvcConfigurer {

    private static final int NOT_FOUND = 404;

    private final BrowseApplications applications;
    private final RecordDenial denials;

    ForeignApplications(BrowseApplications applications, RecordDenial denials) {
        this.applications = applications;
        this.denials = denials;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/hall/applications/*/**", "/api/console/applications/*/evidence/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == NOT_FOUND) {
            asked(request).flatMap(applications::find).ifPresent(found -> record(request, found));
        }
    }

    private static Optional<ApplicationId> asked(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return variables instanceof Map<?, ?> named && named.get("id") instanceof String id
                    ? Optional.of(new ApplicationId(UUID.fromString(id)))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void record(HttpServletRequest request, Application found) {
        String route = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        switch (principal()) {
            case SignedInCustomer(CustomerId id, String session)
            when !found.customer().equals(id) -> denials.record(Actor.of(id), route);
            case SignedInStaff(StaffId id, String name) -> denials.record(Actor.of(id), route);
            default -> {
                // their own application, which has not got what they asked for
            }
        }
    }

    private static Object principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .<Object>map(Authentication::getPrincipal)
                .orElse("");
    }
}
