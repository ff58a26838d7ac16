package io.zhangting.ctp;

import io.zhangting.execution.port.Counters;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.gateway.Gateways;
import io.zhangting.halls.domain.CounterId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Serves the CTP counter through the broker's management gateway. */
@Configuration(proxyBeanMethods = false)
@Profile("ctp")
@EnableConfigurationProperties(CtpSettings.class)
class CtpConfiguration {

    private static final String GATEWAY = "ctp-management";

    @Bean
    CtpManagementCounter ctpCounter(Gateways gateways, CtpSettings settings, InstantSource clock) {
        return new CtpManagementCounter(
                new CounterId(settings.counter()), new CounterGateway(GATEWAY, gateways.to(GATEWAY), clock));
    }

    @Bean
    Counters ctpCounters(CtpManagementCounter counter) {
        return () -> List.of(counter);
    }
}
