package io.zhangting.identity.domain;

/** Limits of uploaded photos; docs/uploads.md says them to people. */
public final class PhotoRules {

    public static final int MAXIMUM_BYTES = 5 * 1024 * 1024;
    public static final int MINIMUM_PIXELS = 200;
    public static final int MAXIMUM_PIXELS = 8000;

    /** Of the whole picture: it bounds the time that is spent on one. */
    public static final int MAXIMUM_PIXEL_COUNT = 50_000_000;

    /** Of all passes of a JPEG together: one that is made finer again and again takes minutes otherwise. */
    public static final long MAXIMUM_PIXELS_OF_ALL_PASSES = 200_000_000;

    /** What is larger is kept smaller; it bounds the memory that is spent on one. */
    public static final int LONGEST_KEPT_SIDE = 3200;

    public static final int PER_CUSTOMER_AND_DAY = 60;

    private PhotoRules() {}

    public static boolean isUsable(int width, int height) {
        return Math.min(width, height) >= MINIMUM_PIXELS
                && Math.max(width, height) <= MAXIMUM_PIXELS
                && (long) width * height <= MAXIMUM_PIXEL_COUNT;
    }

    public static boolean isWorthIt(int width, int height, int passes) {
        return (long) width * height * passes <= MAXIMUM_PIXELS_OF_ALL_PASSES;
    }
}
