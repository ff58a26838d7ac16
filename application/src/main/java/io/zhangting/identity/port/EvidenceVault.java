package io.zhangting.identity.port;

import io.zhangting.identity.domain.PhotoId;
import java.io.InputStream;

/** Keeps photos encrypted, each under its own id; what is stored never changes. */
public interface EvidenceVault {

    /** Durable once it returns; nothing half-written is ever visible. */
    void store(PhotoId id, InputStream content);

    /** @throws IllegalStateException while reading, if the file was altered or is gone */
    InputStream open(PhotoId id);
}
