package io.zhangting.ctp.trader;

/** What the answer to a login or an authentication means for the next try (vendor's error list; broker practice). */
enum LoginAnswer {
    ACCEPTED,
    /** Logged in, but only to change the password: it is weak, temporary or out of date. */
    MUST_CHANGE,
    /** The front is not ready; the same login may be tried again later. */
    LATER,
    /** Trying again would be refused again, and may lock out the whole hall. */
    REFUSED,
    /** As {@link #REFUSED}, and whoever tries from this hall is meant: its address or its program. */
    HALL_REFUSED;

    static LoginAnswer of(int code) {
        return switch (code) {
            case 0 -> ACCEPTED;
            case 131, 140, 141 -> MUST_CHANGE;
            case 5, 7, 8, 35, 60, 64, 90, 154, 155, 4040, 5002 -> LATER;
            case 49, 63, 143, 144, 145, 4042, 4043, 4060 -> HALL_REFUSED;
            default -> REFUSED;
        };
    }
}
