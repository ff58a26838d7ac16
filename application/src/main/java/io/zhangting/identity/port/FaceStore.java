package io.zhangting.identity.port;

import io.zhangting.identity.domain.FaceWay;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.Optional;

/** Face checks of an application: tries used, and the way that was taken in the end. */
public interface FaceStore {

    /** Counts a try and returns how many were used, this one included. */
    int countTry(ApplicationId application);

    int triesUsed(ApplicationId application);

    void save(ApplicationId application, FaceWay way);

    Optional<FaceWay> way(ApplicationId application);

    void consented(ApplicationId application, String consentVersion, Instant at);
}
