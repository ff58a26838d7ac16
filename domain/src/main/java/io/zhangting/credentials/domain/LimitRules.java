package io.zhangting.credentials.domain;

import java.util.Map;

/** The limits of this hall. */
public final class LimitRules {

    private final Map<Limited, Limit> own;

    /** @param own limits that the broker sets; the others are the defaults */
    public LimitRules(Map<Limited, Limit> own) {
        this.own = Map.copyOf(own);
    }

    public static LimitRules defaults() {
        return new LimitRules(Map.of());
    }

    public Limit of(Limited what) {
        return own.getOrDefault(what, what.byDefault());
    }
}
