package io.zhangting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a request that failed on the database outside of any controller, as at its session, like all others. */
class DatabaseTrouble extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTrouble.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException trouble) {
            LOG.error("the database does not answer in time", trouble);
            if (response.isCommitted()) {
                throw trouble;
            }
            response.reset();
            response.setHeader("Retry-After", "5");
            DeniedAnswers.write(response, 503, "try-again", "系统繁忙，请稍后重试，已提交和已填写的内容不会丢失");
        }
    }
}
