package io.zhangting;

import io.zhangting.access.domain.Right;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** What each endpoint of the console takes, in one place; docs/roles.md is the same for people. What is not listed is denied. */
final class ConsoleRights {

    private static final String BASE = "/api/console";

    private static final List<Rule> RULES = List.of(
            post("/sign-out").anyStaff(),
            get("/own-sessions").anyStaff(),
            post("/own-sessions/end-others").anyStaff(),
            get("/queue").needs(Right.CASES),
            get("/applications/{id}").needs(Right.CASES),
            post("/applications/{id}/claim").needs(Right.REVIEW),
            post("/applications/{id}/release").needs(Right.REVIEW),
            post("/applications/{id}/approve").needs(Right.REVIEW),
            post("/applications/{id}/reject").needs(Right.REVIEW),
            post("/applications/{id}/return").needs(Right.REVIEW),
            post("/applications/{id}/freeze").needs(Right.REVIEW),
            post("/applications/{id}/thaw").needs(Right.REVIEW),
            post("/applications/{id}/full-value").needs(Right.REVIEW),
            get("/applications/{id}/evidence/{evidence}").needs(Right.REVIEW),
            get("/applications/{id}/operations").needs(Right.OPERATIONS),
            get("/tickets").needs(Right.TICKETS),
            get("/tickets/{id}").needs(Right.TICKETS),
            post("/tickets/{id}/entry").needs(Right.TICKETS),
            post("/tickets/{id}/confirmation").needs(Right.TICKETS),
            post("/tickets/{id}/objection").needs(Right.TICKETS),
            post("/tickets/{id}/password-half").needs(Right.TICKETS),
            get("/health").needs(Right.HEALTH),
            get("/audit").needs(Right.AUDIT),
            get("/audit/export").needs(Right.AUDIT),
            get("/exports/applications").needs(Right.EXPORT_APPLICATIONS),
            get("/staff").needs(Right.STAFF),
            post("/staff").needs(Right.STAFF),
            post("/staff/{id}/enrolment").needs(Right.STAFF),
            post("/staff/{id}/roles").needs(Right.STAFF),
            post("/staff/{id}/disable").needs(Right.STAFF),
            post("/staff/{id}/enable").needs(Right.STAFF),
            get("/sessions").needs(Right.STAFF),
            post("/staff/{id}/sessions/{key}/end").needs(Right.STAFF),
            post("/staff/{id}/sessions/end-all").needs(Right.STAFF));

    private ConsoleRights() {}

    private record Route(HttpMethod method, String pattern) {

        Rule needs(Right right) {
            return new Rule(this, right.name());
        }

        Rule anyStaff() {
            return new Rule(this, "ROLE_STAFF");
        }
    }

    private record Rule(Route route, String authority) {}

    private static Route get(String path) {
        return new Route(HttpMethod.GET, BASE + path);
    }

    private static Route post(String path) {
        return new Route(HttpMethod.POST, BASE + path);
    }

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        RULES.forEach(rule -> rules.requestMatchers(
                        rule.route().method(), rule.route().pattern())
                .hasAuthority(rule.authority()));
        rules.requestMatchers(BASE + "/**").denyAll();
    }
}
