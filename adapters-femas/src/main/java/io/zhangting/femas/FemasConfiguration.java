package io.zhangting.femas;

import io.zhangting.accounts.port.LockReaders;
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

/** Serves the 飞马 counter through the broker's gateway. */
@Configuration(proxyBeanMethods = false)
@Profile("femas")
@EnableConfigurationProperties(FemasSettings.class)
class FemasConfiguration {

    private static final String GATEWAY = "femas";

    @Bean
    FemasCounter femasCounter(Gateways gateways, FemasSettings settings, InstantSource clock) {
        return new FemasCounter(
                new CounterId(settings.counter()), new CounterGateway(GATEWAY, gateways.to(GATEWAY), clock));
    }

    @Bean
    Counters femasCounters(FemasCounter counter) {
        return () -> List.of(counter);
    }

    @Bean
    LockReaders femasLocks(FemasCounter counter) {
        return () -> List.of(counter);
    }
}
