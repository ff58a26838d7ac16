package io.zhangting.halls.port;

import io.zhangting.halls.domain.CalendarYear;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import java.util.List;
import java.util.Set;

/** A pack that can be exchanged; its calendar knows 2026, without any holidays. */
public final class InMemoryHallPacks implements HallPacks {

    private HallPack pack = SomeHall.pack();

    public void exchangeFor(HallPack other) {
        pack = other;
    }

    @Override
    public HallPack current() {
        return pack;
    }

    @Override
    public TradingCalendar calendar() {
        return new TradingCalendar(List.of(new CalendarYear(2026, Set.of(), Set.of(), Set.of())));
    }
}
