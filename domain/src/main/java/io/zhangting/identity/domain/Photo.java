package io.zhangting.identity.domain;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.time.Instant;

/** A stored photo: what it shows, whose application it belongs to, and the hash of its bytes (SHA-256, hex). */
public record Photo(
        PhotoId id,
        CustomerId customer,
        ApplicationId application,
        PhotoKind kind,
        PhotoType type,
        String sha256,
        Instant at) {}
