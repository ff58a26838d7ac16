package io.zhangting;

import io.zhangting.execution.ListCounters;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PasswordOffer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start when the pack speaks of a counter that no adapter serves. */
@Component
class ServedCounters implements SmartInitializingSingleton {

    private final ShowHall hall;
    private final ListCounters counters;

    ServedCounters(ShowHall hall, ListCounters counters) {
        this.hall = hall;
        this.counters = counters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        hall.pack().businesses().stream()
                .flatMap(business -> business.offers().stream())
                .map(PasswordOffer::counter)
                .filter(counter -> !counters.served().contains(counter))
                .findFirst()
                .ifPresent(counter -> {
                    throw new MissingSetting(
                            "The pack '" + hall.pack().id() + "' uses the counter '" + counter
                                    + "', which no adapter serves.",
                            "Turn on an adapter for it, or take its passwords out of the pack.");
                });
    }
}
