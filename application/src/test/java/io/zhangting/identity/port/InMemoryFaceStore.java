package io.zhangting.identity.port;

import io.zhangting.identity.domain.FaceWay;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryFaceStore implements FaceStore {

    private final Map<ApplicationId, Integer> tries = new HashMap<>();
    private final Map<ApplicationId, FaceWay> ways = new HashMap<>();

    @Override
    public int countTry(ApplicationId application) {
        return tries.merge(application, 1, Integer::sum);
    }

    @Override
    public int triesUsed(ApplicationId application) {
        return tries.getOrDefault(application, 0);
    }

    @Override
    public void save(ApplicationId application, FaceWay way) {
        ways.put(application, way);
    }

    @Override
    public Optional<FaceWay> way(ApplicationId application) {
        return Optional.ofNullable(ways.get(application));
    }

    @Override
    public void consented(ApplicationId application, String consentVersion, Instant at) {}
}
