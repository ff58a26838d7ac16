package io.zhangting.execution;

import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class ListCountersService implements ListCounters {

    private final List<Counters> adapters;

    ListCountersService(List<Counters> adapters) {
        this.adapters = adapters;
    }

    @Override
    public Set<CounterId> served() {
        return adapters.stream()
                .flatMap(adapter -> adapter.all().stream())
                .map(Counter::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
