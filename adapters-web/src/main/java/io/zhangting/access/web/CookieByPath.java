package io.zhangting.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/** Two session cookies, told apart by path: a customer and a member of staff may share a browser, not a session. */
@Component
class CookieByPath implements HttpSessionIdResolver {

    /** As the hall makes them; the database is not asked for anything else, some of which it could not even read. */
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final HttpSessionIdResolver hall = resolver("__Host-hall", "Lax");
    private final HttpSessionIdResolver console = resolver("__Host-console", "Strict");

    static boolean isConsole(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/console/");
    }

    private static HttpSessionIdResolver resolver(String name, String sameSite) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite(sameSite);
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }

    private HttpSessionIdResolver of(HttpServletRequest request) {
        return isConsole(request) ? console : hall;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return of(request).resolveSessionIds(request).stream()
                .filter(id -> ID.matcher(id).matches())
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        of(request).setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        of(request).expireSession(request, response);
    }
}
