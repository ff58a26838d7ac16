package io.zhangting;

import jakarta.servlet.Filter;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door: who may call what. Everything that is not listed is denied. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " media-src 'self' blob:;"
                    + " style-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN_TO_STRANGERS = {
        "/api/hall/session",
        "/api/hall/hall",
        "/api/hall/captchas",
        "/api/hall/captchas/*/audio",
        "/api/hall/policies/*/opening",
        "/api/hall/sign-in/codes",
        "/api/hall/sign-in",
        "/api/console/session",
        "/api/console/sign-in",
        "/api/console/enrolment",
        "/api/console/enrolment/opening"
    };

    /** Calls of gateways carry a signature instead of a session, and no cookie. */
    private static final String CALLBACKS = "/api/callbacks/**";

    private static final String[] FRONT_ENDS = {"/", "/hall", "/hall/**", "/console", "/console/**"};

    @Bean
    SecurityFilterChain securityChain(
            HttpSecurity http,
            @Qualifier("sessionAuthentication") Filter sessions,
            @Qualifier("callbackAuthentication") Filter callbacks,
            RecordedDenials denials,
            OwnHosts hosts)
            throws Exception {
        return http.addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .addFilterBefore(callbacks, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SameSite(hosts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .csrfTokenRequestHandler(new MaskedTokens())
                        .ignoringRequestMatchers(CALLBACKS))
                .securityContext(c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(DeniedAnswers::signedOut)
                        .accessDeniedHandler(denials))
                .headers(SecurityConfiguration::headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(OPEN_TO_STRANGERS).permitAll();
        rules.requestMatchers(HttpMethod.POST, CALLBACKS).hasRole("GATEWAY");
        rules.requestMatchers("/api/hall/**").hasRole("CUSTOMER");
        ConsoleRights.apply(rules);
        rules.requestMatchers(HttpMethod.GET, FRONT_ENDS).permitAll();
        rules.requestMatchers(HttpMethod.HEAD, FRONT_ENDS).permitAll();
        rules.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), microphone=(), geolocation=()"));
    }

    /** The filter belongs to the security chain only. */
    @Bean
    FilterRegistrationBean<Filter> sessionsOnlyInTheChain(@Qualifier("sessionAuthentication") Filter sessions) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(sessions);
        registration.setEnabled(false);
        return registration;
    }

    /** Before everything else, sessions included: they are in the database, too. */
    @Bean
    FilterRegistrationBean<Filter> databaseTrouble() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new DatabaseTrouble());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Before sessions and limits: a stranger's name costs nothing. */
    @Bean
    FilterRegistrationBean<Filter> knownHosts(OwnHosts hosts, InstantSource clock) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new KnownHosts(hosts, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> callbacksOnlyInTheChain(@Qualifier("callbackAuthentication") Filter callbacks) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(callbacks);
        registration.setEnabled(false);
        return registration;
    }

    /** There are no users of Spring Security's own; without this bean it would make one and print its password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("nobody signs in this way");
        };
    }
}
