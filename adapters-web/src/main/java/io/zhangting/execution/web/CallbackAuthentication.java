package io.zhangting.execution.web;

import io.zhangting.execution.CheckCallback;
import io.zhangting.execution.domain.SignedCallback;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a gateway in that signed its call: {@code /api/callbacks/{gateway}/…} is the gateway's own. Forged and
 * replayed calls are logged and stay strangers.
 */
@Component("callbackAuthentication")
class CallbackAuthentication extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackAuthentication.class);
    private static final Pattern PATH = Pattern.compile("/api/callbacks/([a-z-]{2,31})/[a-z/]+");

    private final CheckCallback callbacks;

    CallbackAuthentication(CheckCallback callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        if (path.matches()) {
            SmallBody body = SmallBody.of(request);
            SignedHeaders.read(request, body).ifPresent(call -> letIn(path.group(1), call));
            chain.doFilter(body, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void letIn(String gateway, SignedCallback call) {
        CheckCallback.Verdict verdict = callbacks.check(gateway, call);
        if (verdict == CheckCallback.Verdict.GENUINE) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(
                            gateway, "", AuthorityUtils.createAuthorityList("ROLE_GATEWAY")));
        } else {
            LOG.error("ALERT: a callback in the name of gateway {} is {}", gateway, verdict);
        }
    }
}
