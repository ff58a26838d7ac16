package io.zhangting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests for names that are not this hall's, and what cannot be text in a query. */
class KnownHosts extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHosts.class);
    private static final int MISDIRECTED = 421;
    private static final String ENCODED_NUL = "%00";

    private final OwnHosts hosts;
    private final AtomicBoolean told = new AtomicBoolean();

    KnownHosts(OwnHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName())) {
            tell();
            DeniedAnswers.write(response, MISDIRECTED, "host-unknown", "这个网址不是本营业厅的地址，请从期货公司官网进入");
        } else if (Optional.ofNullable(request.getQueryString()).orElse("").contains(ENCODED_NUL)) {
            DeniedAnswers.write(response, 400, "request-malformed", "提交的内容格式有误，请刷新页面后重试");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Once: whoever sends such requests could fill the log otherwise. The name itself is theirs, and not repeated. */
    private void tell() {
        if (told.compareAndSet(false, true)) {
            LOG.warn(
                    "a request for a host that zhangting.web.hosts does not list was refused; more will not be logged");
        }
    }
}
