package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passwords made by the hall, sealed; the text is gone once wiped. */
public interface SecretStore {

    void add(SecretId id, NewPassword password);

    /** The state, locked until the transaction ends. */
    Optional<SecretState> lock(SecretId id);

    Optional<SecretState> state(SecretId id);

    /** @throws IllegalStateException if it was wiped or altered */
    NewPassword open(SecretId id);

    /** Changes the state; wipes the text for {@link SecretState.Wiped}. */
    void update(SecretId id, SecretState state);

    /** Ready or opened secrets whose time is over. */
    List<SecretId> overdue(Instant now);
}
