package io.zhangting.execution;

import io.zhangting.halls.domain.CounterId;
import java.util.Set;

/** Which counters have an adapter; the start-up check compares them with the pack. */
public interface ListCounters {

    Set<CounterId> served();
}
