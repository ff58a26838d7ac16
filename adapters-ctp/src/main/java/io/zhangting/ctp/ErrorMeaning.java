package io.zhangting.ctp;

import java.util.regex.Pattern;

/** What an ErrorID of CTP means for a change that was asked for (vendor's error list; domain practice where it is silent). */
enum ErrorMeaning {
    DONE,
    /** The counter's own rules refuse it; the customer can be told. */
    DECLINED,
    /** Not now; nothing was done. */
    LATER,
    /** Rights, address or program of the hall: nothing was done, and a person has to mend it. */
    STOPPED,
    /** It may have been done, now or by an earlier request. */
    UNKNOWN;

    private static final Pattern BUSY = Pattern.compile("忙|稍后|重试|同步|未就绪|还没有");
    private static final Pattern TIMED_OUT = Pattern.compile("超时|处理中");

    static ErrorMeaning of(int code, String text) {
        return switch (code) {
            case 0 -> DONE;
            case 5, 6, 7, 8, 35, 60, 64, 90, 154, 155, 4040, 5002 -> LATER;
            case 9, 10, 12, 27, 49, 56, 57, 58, 59, 63, 77, 101, 143, 144, 145, 3039, 3040, 4042, 4043, 4060 -> STOPPED;
            case 3, 4, 11, 13, 14, 19, 48, 75, 131, 140, 141, 142, 146, 149, 2001, 2009, 2011, 2012 -> DECLINED;
            default -> byText(text);
        };
    }

    /** Brokers' counters and drop-ins have ids of their own; an error is a refusal unless it says otherwise. */
    private static ErrorMeaning byText(String text) {
        if (TIMED_OUT.matcher(text).find()) {
            return UNKNOWN;
        }
        return BUSY.matcher(text).find() ? LATER : DECLINED;
    }
}
