package io.zhangting.access.port;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

public final class InMemorySignInRequests implements SignInRequests {

    private record Kept(SignInRequest request, Instant expiresAt) {}

    private final Map<UUID, Kept> requests = new HashMap<>();
    private final Consumer<UUID> workList;

    public InMemorySignInRequests(Consumer<UUID> workList) {
        this.workList = workList;
    }

    @Override
    public void add(SignInRequest request, Instant expiresAt) {
        requests.put(request.id(), new Kept(request, expiresAt));
        workList.accept(request.id());
    }

    @Override
    public Optional<SignInRequest> find(UUID id, Instant now) {
        requests.values().removeIf(kept -> kept.expiresAt().isBefore(now));
        return Optional.ofNullable(requests.get(id)).map(Kept::request);
    }

    @Override
    public void remove(UUID id) {
        requests.remove(id);
    }
}
