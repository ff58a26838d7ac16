package io.zhangting.credentials;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import java.time.Instant;

/** Shows a new password to its owner once; the same session may repeat it for a short while. */
public interface RevealPassword {

    /** Whether this session may see it again without a new code. */
    boolean mayRepeat(SecretId id, String session);

    /** The caller has checked the owner and, unless repeating, a fresh code. */
    Result reveal(SecretId id, String session);

    /** Wipes what nobody opened in time, and what was opened once its repeating time is over. */
    void wipeOverdue();

    /** The password, or why there is none to show. */
    sealed interface Result {
        record Revealed(NewPassword password, Instant repeatableUntil) implements Result {}

        record NotReady() implements Result {}

        record OpenedAlready() implements Result {}

        record Expired() implements Result {}
    }
}
