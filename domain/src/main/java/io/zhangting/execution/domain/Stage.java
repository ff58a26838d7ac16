package io.zhangting.execution.domain;

import io.zhangting.credentials.domain.SecretId;
import java.util.Optional;

/**
 * How far an operation is among its calls. Some counters reset a password in two: a temporary one is set first, and
 * then changed to the new one. Decided and committed at each claim, before a counter is asked.
 */
public sealed interface Stage {

    /**
     * One call does it all, or a person does.
     *
     * @param oldPasswordGone whether it goes on after a temporary password had been set
     */
    record OneCall(boolean oldPasswordGone) implements Stage {

        public OneCall() {
            this(false);
        }
    }

    /**
     * The temporary password is made and kept; it may or may not have been set.
     *
     * @param oldPasswordGone whether another temporary password had been set before
     */
    record TemporaryChosen(SecretId temporary, boolean oldPasswordGone) implements Stage {

        public TemporaryChosen(SecretId temporary) {
            this(temporary, false);
        }
    }

    /** @param setBy the attempt by which the temporary password was set */
    record TemporarySet(SecretId temporary, AttemptId setBy) implements Stage {}

    /** Which call an attempt is. */
    enum Call {
        ONLY(""),
        FIRST("第一步：设置临时密码"),
        SECOND("第二步：改为新密码");

        private final String title;

        Call(String title) {
            this.title = title;
        }

        /** A sentence for staff, which says first what step it is about where there are two. */
        public String says(String text) {
            return this == ONLY ? text : title + "。" + text;
        }
    }

    /** The temporary password, where there is one. */
    default Optional<SecretId> temporaryPassword() {
        return switch (this) {
            case OneCall o -> Optional.empty();
            case TemporaryChosen c -> Optional.of(c.temporary());
            case TemporarySet s -> Optional.of(s.temporary());
        };
    }

    /** Whether the customer's old password is known to stand no more. */
    default boolean isOldPasswordGone() {
        return switch (this) {
            case OneCall o -> o.oldPasswordGone();
            case TemporaryChosen c -> c.oldPasswordGone();
            case TemporarySet s -> true;
        };
    }

    default Call callOf(AttemptId attempt) {
        return switch (this) {
            case OneCall o -> Call.ONLY;
            case TemporaryChosen c -> Call.FIRST;
            case TemporarySet s -> s.setBy().equals(attempt) ? Call.FIRST : Call.SECOND;
        };
    }
}
