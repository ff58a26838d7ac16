package simulators.zhangting.state;

import java.util.Locale;

/** How far a call has come. */
public enum Phase {
    RECEIVED,
    DELAYED,
    HANGING_BEFORE_EFFECT,
    HANGING_AFTER_EFFECT;

    /** Its name in JSON, for example hanging-before-effect. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
