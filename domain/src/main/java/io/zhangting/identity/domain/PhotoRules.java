package io.zhangting.identity.domain;

/** Limits of uploaded photos. */
public final class PhotoRules {

    public static final int MAXIMUM_BYTES = 5 * 1024 * 1024;
    public static final int MINIMUM_PIXELS = 200;
    public static final int MAXIMUM_PIXELS = 8000;

    private PhotoRules() {}
}
