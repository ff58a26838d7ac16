package io.zhangting.kernel.web;

import java.util.Locale;

/** A state's name as the API speaks it: {@code CompletedInPart} is {@code completed-in-part}. */
public final class StateNames {

    private StateNames() {}

    public static String of(Object state) {
        return state.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
