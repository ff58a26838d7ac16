package io.zhangting.ctp;

import io.zhangting.accounts.port.LockReaders;
import io.zhangting.gateway.Gateways;
import io.zhangting.health.port.SelfCheck;
import java.time.InstantSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Serves the CTP-compatible counters, each in the way that the broker chose. */
@Configuration(proxyBeanMethods = false)
@Profile("ctp")
@EnableConfigurationProperties(CtpSettings.class)
class CtpConfiguration {

    @Bean
    CtpCounters ctpCounters(Gateways gateways, CtpSettings settings, InstantSource clock) {
        return new CtpCounters(settings, gateways, clock);
    }

    @Bean
    LockReaders ctpLocks(CtpCounters counters) {
        return counters::lockReaders;
    }

    /** The children start with the hall that serves, not with a command such as {@code doctor}. */
    @Bean
    @ConditionalOnWebApplication
    SmartInitializingSingleton ctpChildren(CtpCounters counters) {
        return counters::start;
    }

    @Bean
    SelfCheck ctpCheck(CtpCounters counters, InstantSource clock) {
        return new CtpCheck(counters.traders(), clock);
    }
}
