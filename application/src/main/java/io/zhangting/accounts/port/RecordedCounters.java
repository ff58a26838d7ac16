package io.zhangting.accounts.port;

import java.util.List;

/** The counters of one adapter whose records can be read. */
public interface RecordedCounters {

    List<CounterRecords> records();
}
