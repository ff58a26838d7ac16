package io.zhangting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Answers of the security chain, as problems like all others. */
final class DeniedAnswers {

    private static final String TEMPLATE = "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}";

    private DeniedAnswers() {}

    static void signedOut(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/callbacks/")) {
            write(response, 401, "signature-refused", "签名、时间或随机数不被接受，请参见接口约定");
        } else if (request.getRequestURI().startsWith("/api/")) {
            write(response, 401, "signed-out", "登录已失效，请重新登录；已填写的内容不会丢失");
        } else {
            write(response, 404, "not-found", "没有找到您要的内容，请返回首页重试");
        }
    }

    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            write(response, 403, "csrf", "页面已过期，请刷新后重试");
        } else {
            write(response, 403, "forbidden", "您没有权限进行此操作");
        }
    }

    /** The texts are constants of this program: nothing of the request is repeated. */
    static void write(HttpServletResponse response, int status, String code, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(TEMPLATE.formatted(status, code, sentence));
    }
}
