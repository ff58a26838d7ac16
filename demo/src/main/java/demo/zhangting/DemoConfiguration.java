package demo.zhangting;

import io.zhangting.access.port.CaptchaPictures;
import java.time.InstantSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What the demo adds to the hall; none of it is in zhangting.jar. */
@Configuration(proxyBeanMethods = false)
@org.springframework.context.annotation.Import({DemoPages.class, DemoPeople.class, SimulatorPages.class})
class DemoConfiguration {

    @Bean
    @Primary
    SettableClock settableClock(InstantSource clock) {
        return new SettableClock(clock);
    }

    @Bean
    static SeenCaptchas seenCaptchas() {
        return new SeenCaptchas();
    }

    /** Lets the demo see the answers of the pictures that the hall draws. */
    @Bean
    static BeanPostProcessor captchasAreSeen(SeenCaptchas seen) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CaptchaPictures pictures ? seen.watching(pictures) : bean;
            }
        };
    }

    @Bean
    @Order(0)
    SecurityFilterChain demoPagesAreOpen(HttpSecurity http) throws Exception {
        return http.securityMatcher("/demo", "/demo/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
