package io.zhangting.halls.port;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import java.util.Optional;

/** Where the hall pack comes from. It was checked when it was read. */
public interface HallPacks {

    HallPack current();

    /** The current pack or an earlier one that is kept for applications that began with it. */
    Optional<HallPack> version(String version);

    TradingCalendar calendar();
}
