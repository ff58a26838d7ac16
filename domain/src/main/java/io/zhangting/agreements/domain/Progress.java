package io.zhangting.agreements.domain;

import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far a customer is with one agreement of one application; times are the server's. */
public record Progress(
        ApplicationId application,
        String agreement,
        String version,
        String textHash,
        Instant openedAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> signedAt) {

    public Instant acceptableAt(Duration minimumReading) {
        return openedAt.plus(minimumReading);
    }

    public Progress acceptedAt(Instant now) {
        return new Progress(application, agreement, version, textHash, openedAt, Optional.of(now), signedAt);
    }

    public Progress signedAt(Instant now) {
        return new Progress(application, agreement, version, textHash, openedAt, acceptedAt, Optional.of(now));
    }
}
