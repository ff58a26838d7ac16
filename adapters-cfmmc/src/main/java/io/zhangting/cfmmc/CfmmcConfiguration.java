package io.zhangting.cfmmc;

import io.zhangting.execution.port.Counter;
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

/** Serves the 监控中心 as a counter. */
@Configuration(proxyBeanMethods = false)
@Profile("cfmmc")
@EnableConfigurationProperties(CfmmcSettings.class)
class CfmmcConfiguration {

    private static final String GATEWAY = "cfmmc";

    @Bean
    Counters cfmmcCounters(Gateways gateways, CfmmcSettings settings, InstantSource clock) {
        Counter counter = new CfmmcCounter(
                new CounterId(settings.counter()), new CounterGateway(GATEWAY, gateways.to(GATEWAY), clock));
        return () -> List.of(counter);
    }
}
