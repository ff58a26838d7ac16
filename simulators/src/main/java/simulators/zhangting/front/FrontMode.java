package simulators.zhangting.front;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a front receives who connects. */
public enum FrontMode {
    NORMAL,
    /** Accepts and closes at once, without a greeting: the library tries again and again. */
    STORM,
    /** Nobody listens. */
    REFUSING;

    /** Its name in JSON, for example storm. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FrontMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
