package io.zhangting.execution;

import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;

/** Shows one half of a new password to a person who types it at a counter; never both halves to one. */
public interface OpenHalf {

    Result open(SignedInStaff staff, TicketId id, PasswordHalf half);

    /** The half, or why not. */
    sealed interface Result {
        /** @param of the length of the whole password, so that both know where their half belongs */
        record Opened(SecretText half, int of) implements Result {}

        record NotFound() implements Result {}

        record OtherHalfSeen() implements Result {}

        /** Settled, or not a ticket of a password by hand. */
        record NotOpen() implements Result {}
    }
}
