package io.zhangting.halls.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that makes one broker's hall different from another's, checked when it is read. */
public record HallPack(
        String id,
        String version,
        Broker broker,
        SignInRules signIn,
        List<Business> businesses,
        Map<String, PackDocument> documents,
        Map<CounterId, CounterRules> counters,
        ReviewRules reviews,
        Lifetimes lifetimes,
        TicketRules tickets) {

    public HallPack {
        businesses = List.copyOf(businesses);
        documents = Map.copyOf(documents);
        counters = Map.copyOf(counters);
    }

    public Optional<Business> business(String key) {
        return businesses.stream()
                .filter(business -> business.key().equals(key))
                .findFirst();
    }

    public Optional<PackDocument> document(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    /** @throws IllegalArgumentException if the pack has no such text; references inside a pack are checked at start */
    public PackDocument requiredDocument(String key) {
        return document(key).orElseThrow(() -> new IllegalArgumentException("the pack has no document " + key));
    }

    /** A counter that an older pack knew and this one does not is open and shown by its id. */
    public CounterRules counter(CounterId id) {
        return counters.getOrDefault(id, CounterRules.always(id.value()));
    }

    public String counterTitle(CounterId id) {
        return counter(id).title();
    }
}
