package io.zhangting.halls.port;

import io.zhangting.halls.domain.CalendarYear;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pack that can be exchanged; its calendar knows 2026, without any holidays. */
public final class InMemoryHallPacks implements HallPacks {

    private HallPack pack = SomeHall.pack();
    private final Map<String, HallPack> versions = new HashMap<>(Map.of(pack.version(), pack));

    public void exchangeFor(HallPack other) {
        pack = other;
        versions.put(other.version(), other);
    }

    @Override
    public HallPack current() {
        return pack;
    }

    @Override
    public Optional<HallPack> version(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    @Override
    public TradingCalendar calendar() {
        return new TradingCalendar(List.of(new CalendarYear(2026, Set.of(), Set.of(), Set.of())));
    }
}
