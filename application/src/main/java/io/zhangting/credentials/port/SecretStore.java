package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** New passwords on their way, sealed; the text is gone once wiped. */
public interface SecretStore {

    void add(SecretId id, NewPassword password);

    /** The secret of an item whose password the customer chose; its text is in {@link ChosenPasswordStore}. */
    void addChosen(SecretId id, SealedFor place);

    Optional<SealedFor> chosenFor(SecretId id);

    /** The state, locked until the transaction ends. */
    Optional<SecretState> lock(SecretId id);

    Optional<SecretState> state(SecretId id);

    /** @throws IllegalStateException if it was wiped or altered, or chosen by the customer */
    NewPassword open(SecretId id);

    /** Changes the state; wipes the text for {@link SecretState.Wiped}. */
    void update(SecretId id, SecretState state);

    /** Ready or opened secrets whose time is over. */
    List<SecretId> overdue(Instant now);
}
