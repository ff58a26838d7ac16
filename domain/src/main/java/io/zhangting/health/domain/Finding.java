package io.zhangting.health.domain;

/**
 * What a check found.
 *
 * @param subject what was checked, such as {@code ctp-main} or {@code sms}
 * @param what in one sentence, without secrets and personal data
 * @param remedy what a person does about it; empty where nothing is to be done
 */
public record Finding(String subject, Grade grade, String what, String remedy) {

    /** How much it matters. */
    public enum Grade {
        GOOD,
        /** It serves, or will by itself, but somebody should know. */
        WARNING,
        BROKEN
    }

    public static Finding good(String subject, String what) {
        return new Finding(subject, Grade.GOOD, what, "");
    }

    public static Finding warning(String subject, String what, String remedy) {
        return new Finding(subject, Grade.WARNING, what, remedy);
    }

    public static Finding broken(String subject, String what, String remedy) {
        return new Finding(subject, Grade.BROKEN, what, remedy);
    }
}
