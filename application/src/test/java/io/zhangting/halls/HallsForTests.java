package io.zhangting.halls;

import io.zhangting.halls.port.BusinessClock;
import io.zhangting.halls.port.HallPacks;

/** The services of this package, put together by hand. */
public final class HallsForTests {

    private HallsForTests() {}

    public static ShowHall show(HallPacks packs, BusinessClock clock) {
        return new ShowHallService(packs, clock);
    }
}
