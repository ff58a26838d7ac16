package io.zhangting;

import io.zhangting.execution.port.ManualCounters;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param manual counters that are served by hand: each change becomes a ticket for two people */
@ConfigurationProperties("zhangting.counters")
record CounterSettings(@DefaultValue List<String> manual) {

    ManualCounters counters() {
        Set<CounterId> ids = manual.stream().map(CounterId::new).collect(Collectors.toUnmodifiableSet());
        return () -> ids;
    }
}
