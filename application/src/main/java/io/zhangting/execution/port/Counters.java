package io.zhangting.execution.port;

import java.util.List;

/** The counters that one adapter serves. */
public interface Counters {

    List<Counter> all();
}
