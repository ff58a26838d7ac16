package io.zhangting.credentials;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.halls.domain.PasswordOffer;
import java.util.Optional;
import java.util.function.Function;

/** Makes passwords, keeps them sealed, and lends them to the call that sets them. */
public interface KeepPassword {

    /** Makes a password by the offer's rules, as part of the caller's transaction. */
    void make(SecretId id, PasswordOffer offer, PasswordOwner owner);

    /** Takes the password that the customer chose for an item, as part of the caller's transaction. */
    void adopt(SecretId id, SealedFor place);

    /** Makes another password by the offer's rules that differs from one that was made or chosen before. */
    void makeUnlike(SecretId other, SecretId id, PasswordOffer offer, PasswordOwner owner);

    /** False when the customer chose it and it was kept to the end of its time, or was altered since. */
    boolean isUsable(SecretId id);

    /** Lends the text for one call at a counter; empty, and no call, if it is not usable. */
    <T> Optional<T> lendIfUsable(SecretId id, Function<NewPassword, T> call);

    /** Lends the text for one call at a counter. */
    <T> T lend(SecretId id, Function<NewPassword, T> call);

    /** The counter has it: from now on the customer may open it. */
    void wasSet(SecretId id);

    /** The counter has set what the customer chose: the text is wiped. */
    void wasSetAsChosen(SecretId id);

    /** It never will be set: the text is wiped. */
    void wasNotSet(SecretId id);

    /** It will not be set under this id; what the customer chose is kept for the next time. */
    void wasCancelled(SecretId id);

    /** It was written into a text message: the hall's copy is wiped. */
    void wasSent(SecretId id);

    /** It only stood for a while and was never anybody's: the text is wiped. */
    void wasTemporary(SecretId id);

    Optional<SecretState> state(SecretId id);
}
