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
        Map<CounterId, String> counters,
        ReviewRules reviews) {

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

    public String counterTitle(CounterId counter) {
        return counters.getOrDefault(counter, counter.value());
    }
}
