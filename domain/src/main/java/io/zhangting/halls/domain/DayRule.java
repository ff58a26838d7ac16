package io.zhangting.halls.domain;

/** On which days a hall takes applications. 工作日 includes make-up weekends, 交易日 does not. */
public enum DayRule {
    EVERY_DAY,
    WORKDAYS,
    TRADING_DAYS
}
