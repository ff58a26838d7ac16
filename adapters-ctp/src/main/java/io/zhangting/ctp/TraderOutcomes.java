package io.zhangting.ctp;

import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.execution.domain.Outcome;
import java.time.Duration;
import java.time.InstantSource;

/** What a front's reply to a change means for an operation. Raw code and text are kept. */
final class TraderOutcomes {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PAUSE_BUSY = Duration.ofSeconds(30);
    private static final int LONGEST_TEXT = 500;

    private final InstantSource clock;

    TraderOutcomes(InstantSource clock) {
        this.clock = clock;
    }

    Outcome outcome(TraderReply reply) {
        return switch (reply) {
            case TraderReply.Answered(int code, String text, var rows) -> answered(code, text);
            case TraderReply.LogInFailed(int code, String text) -> notLoggedIn(code, text);
            case TraderReply.Unfit(String why) -> new Outcome.Stopped(why);
            case TraderReply.NotSent(String why) ->
                new Outcome.NotSent(why, clock.instant().plus(PAUSE));
            case TraderReply.NoReply(String why) -> new Outcome.Unknown(why);
        };
    }

    private Outcome answered(int code, String text) {
        return switch (ErrorMeaning.of(code, text)) {
            case DONE -> new Outcome.Applied();
            case DECLINED -> declined(code, text);
            case LATER -> new Outcome.NotSent(said(code, text), clock.instant().plus(PAUSE_BUSY));
            case STOPPED -> new Outcome.Stopped("CTP 前置拒绝了掌厅的操作（" + said(code, text) + "），请检查操作员权限和终端授权");
            case UNKNOWN -> new Outcome.Unknown(said(code, text));
        };
    }

    /** Nothing was asked for yet, so nothing was done: the counter's rule, or something that a person has to mend. */
    private Outcome notLoggedIn(int code, String text) {
        return switch (code) {
            case 4, 19, 75 -> declined(code, text);
            default -> new Outcome.Stopped("登录 CTP 前置被拒（" + said(code, text) + "）");
        };
    }

    private static Outcome declined(int code, String text) {
        return new Outcome.Declined(Integer.toString(code), clean(text));
    }

    private static String said(int code, String text) {
        return code + " " + clean(text);
    }

    private static String clean(String text) {
        String said = text.replaceAll("\\p{Cntrl}", " ").strip();
        return said.substring(0, Math.min(said.length(), LONGEST_TEXT));
    }
}
