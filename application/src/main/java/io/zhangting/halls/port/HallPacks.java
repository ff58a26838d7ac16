package io.zhangting.halls.port;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;

/** Where the hall pack comes from. It was checked when it was read. */
public interface HallPacks {

    HallPack current();

    TradingCalendar calendar();
}
