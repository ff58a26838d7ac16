package io.zhangting.access.port;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryKnownDevices implements KnownDevices {

    private record Pair(String device, String customer) {}

    private final Set<Pair> pairs = new HashSet<>();

    @Override
    public boolean knows(String device, String customer) {
        return pairs.contains(new Pair(device, customer));
    }

    @Override
    public boolean knows(String device) {
        return pairs.stream().anyMatch(pair -> pair.device().equals(device));
    }

    @Override
    public void remember(String device, String customer, Instant now) {
        pairs.add(new Pair(device, customer));
    }

    @Override
    public int forget(Set<String> customers) {
        Set<Pair> known = pairs.stream()
                .filter(pair -> customers.contains(pair.customer()))
                .collect(Collectors.toSet());
        pairs.removeAll(known);
        return (int) known.stream().map(Pair::device).distinct().count();
    }
}
