package io.zhangting;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database, for as few statements as can be: every request of everybody needs one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? new SparingSessions<>(stored) : bean;
            }
        };
    }

    /** Before sessions are read. */
    @Bean
    FilterRegistrationBean<SessionOfRequest> sessionOfRequest() {
        FilterRegistrationBean<SessionOfRequest> registration = new FilterRegistrationBean<>(new SessionOfRequest());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }
}
