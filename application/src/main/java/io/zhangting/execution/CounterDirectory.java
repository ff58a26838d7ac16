package io.zhangting.execution;

import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.execution.port.ManualCounters;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.TwoStepCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.UnlockOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which counter has which adapter, and which is served by hand. */
@Component
class CounterDirectory {

    private final Map<CounterId, Counter> adapters;
    private final Set<CounterId> manual;

    CounterDirectory(List<Counters> adapters, ManualCounters manual) {
        this.adapters = adapters.stream()
                .flatMap(adapter -> adapter.all().stream())
                .collect(Collectors.toUnmodifiableMap(Counter::id, Function.identity()));
        this.manual = manual.all();
    }

    /** By hand wins: a broker takes a counter off its adapter by one setting. */
    boolean isManual(CounterId id) {
        return manual.contains(id);
    }

    /** Empty when an operator has taken the adapter away from what is still open: a ticket will ask a person. */
    Optional<Counter> adapter(CounterId id) {
        return Optional.ofNullable(adapters.get(id));
    }

    /** The adapter of a counter, as one that can do what is to be done now. */
    <T extends Counter> T counter(CounterId id, Class<T> what) {
        return adapter(id)
                .filter(what::isInstance)
                .map(what::cast)
                .orElseThrow(() ->
                        new IllegalStateException("no adapter serves counter " + id + " as " + what.getSimpleName()));
    }

    /** By what calls a new password is set there now; empty when its adapter was taken away or cannot. */
    Optional<Way> way(CounterId id) {
        if (isManual(id)) {
            return Optional.of(Way.ONE_CALL);
        }
        return switch (adapters.get(id)) {
            case TwoStepCounter t -> Optional.of(Way.TWO_STEPS);
            case PasswordCounter p -> Optional.of(Way.ONE_CALL);
            case null, default -> Optional.empty();
        };
    }

    /** A person sets it at once, too. */
    enum Way {
        ONE_CALL,
        TWO_STEPS
    }

    boolean serves(Offer offer) {
        return isManual(offer.counter())
                || switch (offer) {
                    case PasswordOffer p -> way(p.counter()).isPresent();
                    case UnlockOffer u -> adapters.get(u.counter()) instanceof UnlockingCounter;
                };
    }
}
