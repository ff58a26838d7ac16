package io.zhangting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests for names that are not this hall's, and what cannot be text in a query. */
class KnownHosts extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHosts.class);
    private static final int MISDIRECTED = 421;
    private static final String ENCODED_NUL = "%00";

    private final OwnHosts hosts;
    private final RefusedHosts refused;

    KnownHosts(OwnHosts hosts, InstantSource clock) {
        this.hosts = hosts;
        this.refused = new RefusedHosts(clock, LOG::warn);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName())) {
            refused.tell(request.getServerName());
            DeniedAnswers.write(response, MISDIRECTED, "host-unknown", "这个网址不是本营业厅的地址，请从期货公司官网进入");
        } else if (Optional.ofNullable(request.getQueryString()).orElse("").contains(ENCODED_NUL)) {
            DeniedAnswers.write(response, 400, "request-malformed", "提交的内容格式有误，请刷新页面后重试");
        } else {
            chain.doFilter(request, response);
        }
    }
}
