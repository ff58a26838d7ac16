package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passwords that customers chose, as their browsers sealed them; a wiped one leaves only the reason. */
public interface ChosenPasswordStore {

    /** Keeps a blob in place of an earlier one. */
    void save(SealedFor place, String blob, Instant expiresAt);

    /** Empty when there was none, or it was wiped. */
    Optional<Kept> find(SealedFor place);

    /** The places of an application where a blob is kept. */
    List<SealedFor> kept(UUID application);

    /** False when nothing was kept there. */
    boolean wipe(SealedFor place, SecretState.Why why, Instant at);

    List<SealedFor> expired(Instant now);

    /** A blob and when it is to be wiped at the latest. */
    record Kept(String blob, Instant expiresAt) {

        @Override
        public String toString() {
            return "Kept[until " + expiresAt + "]";
        }
    }
}
