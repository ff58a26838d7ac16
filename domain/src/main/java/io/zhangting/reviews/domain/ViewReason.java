package io.zhangting.reviews.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why somebody looks at a full value.
 *
 * @param note in words, without anything personal: it is kept for ever in the audit record
 */
public record ViewReason(Kind kind, String note) {

    /** The same for every hall. */
    public enum Kind {
        CALL_BACK,
        COMPARE_EVIDENCE,
        COMPARE_COUNTER,
        CUSTOMER_ASKED,
        OTHER;

        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s-]?\\d){4}");

    public ViewReason {
        note = note.strip();
        if (!isWellFormed(note)) {
            throw new IllegalArgumentException("a note has 2 to 200 characters and no number of five or more digits");
        }
    }

    /** Empty for an unknown kind or a note that is too short, too long, or holds what looks like a customer's number. */
    public static Optional<ViewReason> of(String kind, String note) {
        return Arrays.stream(Kind.values())
                .filter(known -> known.inWords().equals(kind))
                .filter(known -> isWellFormed(note.strip()))
                .map(known -> new ViewReason(known, note))
                .findFirst();
    }

    private static boolean isWellFormed(String note) {
        return note.length() >= SHORTEST
                && note.length() <= LONGEST
                && !NUMBER.matcher(note).find();
    }

    public String inWords() {
        return kind.inWords() + ": " + note;
    }
}
