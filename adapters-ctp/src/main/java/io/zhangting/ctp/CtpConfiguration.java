package io.zhangting.ctp;

import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.gateway.Gateways;
import io.zhangting.gateway.OperationReplies;
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

    @Bean
    Counters ctpCounters(Gateways gateways, CtpSettings settings, InstantSource clock) {
        Counter counter = new CtpManagementCounter(
                new CounterId(settings.counter()), gateways.to("ctp-management"), new OperationReplies(clock));
        return () -> List.of(counter);
    }
}
