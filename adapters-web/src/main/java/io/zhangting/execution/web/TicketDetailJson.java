package io.zhangting.execution.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket with everything that a person needs to settle it. */
record TicketDetailJson(
        @JsonUnwrapped TicketJson ticket,
        String what,
        String login,
        String attempt,
        String why,
        List<ResultJson> results,
        List<HalfJson> halves,
        @Nullable EntryJson entry,
        List<NoteJson> history) {

    record ResultJson(String result, String title) {}

    record HalfJson(String half, List<String> seenBy, boolean mayOpen) {}

    record EntryJson(
            String result,
            String resultText,
            @Nullable String code,
            @Nullable String text,
            String note,
            String by,
            OffsetDateTime at,
            boolean mine) {}

    record NoteJson(OffsetDateTime at, String actor, String text) {}
}
