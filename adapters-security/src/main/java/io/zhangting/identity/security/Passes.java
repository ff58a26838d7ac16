package io.zhangting.identity.security;

/** How often a JPEG goes over its picture: once, or some times to make it finer. A forged one does so thousands of times. */
final class Passes {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private Passes() {}

    static int of(byte[] jpeg) {
        int passes = 0;
        int at = 2;
        while (at + 3 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) != 0xFF || isWithinData(marker)) {
                at++;
            } else if (marker == END) {
                return passes;
            } else {
                passes += marker == START_OF_SCAN ? 1 : 0;
                at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            }
        }
        return passes;
    }

    /** Stuffed zeros, fill bytes and restarts. */
    private static boolean isWithinData(int marker) {
        return marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
    }
}
