package io.zhangting.execution.web;

import io.zhangting.execution.domain.TicketResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person enters into a ticket. */
record EntryJson(
        @Nullable String result,
        @Nullable String code,
        @Nullable String text,
        @Nullable String note) {

    static final int LONGEST = 200;

    /** Empty for a result that does not exist. */
    Optional<TicketResult> ticketResult() {
        return switch (Optional.ofNullable(result).orElse("")) {
            case "done" -> Optional.of(new TicketResult.Done());
            case "declined" -> Optional.of(new TicketResult.Declined(strip(code), strip(text)));
            case "nothing-done" -> Optional.of(new TicketResult.NothingDone());
            default -> Optional.empty();
        };
    }

    boolean lacksText() {
        return "declined".equals(result)
                && (strip(text).isEmpty() || strip(text).length() > LONGEST);
    }

    String strippedNote() {
        return strip(note);
    }

    boolean lacksNote() {
        return strippedNote().isEmpty() || strippedNote().length() > LONGEST;
    }

    private static String strip(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
