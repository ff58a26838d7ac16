package io.zhangting;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names of this hall, for its door and for the doctor. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnHosts.class)
class HostsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HostsConfiguration.class);

    @Bean
    HostsCheck hostsCheck(OwnHosts hosts, @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        return new HostsCheck(hosts, Optional.ofNullable(address));
    }

    @Bean
    @ConditionalOnWebApplication
    ApplicationRunner warnOfForgottenHosts(HostsCheck check) {
        return arguments -> {
            if (check.isForgotten()) {
                LOG.warn("zhangting.web.hosts (environment variable ZHANGTING_WEB_HOSTS) is not set: requests for other"
                        + " names than localhost will be answered 421. Set it to the names by which customers, staff and"
                        + " gateways reach this hall, or server.address to 127.0.0.1 if nobody else should.");
            }
        };
    }
}
