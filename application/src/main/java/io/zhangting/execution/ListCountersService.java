package io.zhangting.execution;

import io.zhangting.halls.domain.Offer;
import org.springframework.stereotype.Service;

@Service
class ListCountersService implements ListCounters {

    private final CounterDirectory counters;

    ListCountersService(CounterDirectory counters) {
        this.counters = counters;
    }

    @Override
    public boolean serves(Offer offer) {
        return counters.serves(offer);
    }
}
