package simulators.zhangting.front;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong at a front, in its connection or inside the library. */
public enum FrontFaultKind {
    /** Waits, then serves normally. */
    DELAY,
    /** Nothing done; answered with code and text. */
    ERROR,
    /** Nothing done; the error callback with 90. */
    NOT_READY,
    /** Done, and no answer. */
    LOST_REPLY,
    /** Nothing done, and no answer. */
    DROP,
    DISCONNECT_BEFORE_EFFECT,
    DISCONNECT_AFTER_EFFECT,
    /** Done; the answer comes twice. */
    DUPLICATE_REPLY,
    /** Done; the same answer under another number comes first. */
    STRANGE_REPLY_FIRST,
    /** Done; the answer has no RspInfo. */
    NO_INFO,
    /** Nothing done; the library aborts its process. */
    CRASH_BEFORE_EFFECT,
    CRASH_AFTER_EFFECT,
    /** The library's callback thread never comes back. */
    HANG_BEFORE_EFFECT,
    HANG_AFTER_EFFECT,
    /** The library itself returns the code, and sends nothing. */
    LOCAL_CODE,
    /** The call into the library never returns, and sends nothing. */
    HANG_CALL;

    /** Its name in JSON, for example lost-reply. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the library that does it, told in advance. */
    boolean inAdvance() {
        return this == LOCAL_CODE || this == HANG_CALL;
    }

    public static Optional<FrontFaultKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
