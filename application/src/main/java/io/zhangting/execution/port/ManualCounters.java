package io.zhangting.execution.port;

import io.zhangting.halls.domain.CounterId;
import java.util.Set;

/** The counters that this broker serves by hand: each change becomes a ticket. */
public interface ManualCounters {

    Set<CounterId> all();
}
