package io.zhangting.ctp.protocol;

import java.util.List;
import java.util.Map;

/** What is known after a request to a CTP front. */
public sealed interface TraderReply {

    /**
     * The front answered.
     *
     * @param code the vendor's ErrorID; 0 is success
     * @param text the vendor's text as it was sent
     * @param rows what a query found; empty for changes
     */
    record Answered(int code, String text, List<Map<String, String>> rows) implements TraderReply {

        public Answered {
            rows = List.copyOf(rows);
        }

        public boolean ok() {
            return code == 0;
        }

        /** Rows hold personal data. */
        @Override
        public String toString() {
            return "Answered[" + code + "]";
        }
    }

    /** The front refused to log in, so the request was never made. */
    record LogInFailed(int code, String text) implements TraderReply {}

    /** It does not fit into the vendor's fields and was never tried; a person has to correct it. */
    record Unfit(String why) implements TraderReply {}

    /** The request provably never left. */
    record NotSent(String why) implements TraderReply {}

    /** It may have reached the front, and no answer came. */
    record NoReply(String why) implements TraderReply {}
}
