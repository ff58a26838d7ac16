package io.zhangting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses writes that a browser says come from another site or origin; the CSRF token is the second lock on the same door. */
class SameSite extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final OwnHosts hosts;

    SameSite(OwnHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            DeniedAnswers.write(response, 403, "foreign-site", "请求来自其他网站，已拒绝；请从掌厅页面办理");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForeign(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                        .filter(FOREIGN::contains)
                        .isPresent()
                || Optional.ofNullable(request.getHeader("Origin"))
                        .filter(origin -> !hosts.isOrigin(origin))
                        .isPresent();
    }
}
