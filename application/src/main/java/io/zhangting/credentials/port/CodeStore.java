package io.zhangting.credentials.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time codes, kept as keyed hashes only. */
public interface CodeStore {

    void add(StoredCode code);

    /** The latest code of a binding, locked until the transaction ends, so that of many tries each is counted. */
    Optional<StoredCode> lockLatest(String bindingHash);

    void countTry(UUID id);

    void use(UUID id);

    /** A code as it is kept. */
    record StoredCode(UUID id, String bindingHash, String codeHash, Instant expiresAt, int tries, boolean used) {}
}
