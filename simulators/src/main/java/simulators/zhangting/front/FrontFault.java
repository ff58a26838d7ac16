package simulators.zhangting.front;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that will go wrong at a front.
 *
 * @param request which requests it strikes, for example ReqUserLogin; {@link #EVERY} for all
 * @param account only requests about this user or account; not for faults inside the library
 * @param times how many requests it strikes
 * @param time length of a delay
 * @param code the error, or what the library returns
 */
public record FrontFault(
        FrontFaultKind kind,
        String request,
        Optional<String> account,
        int times,
        Duration time,
        int code,
        String text) {

    public static final String EVERY = "*";

    /** Strikes the next request with the usual details. */
    public static FrontFault of(FrontFaultKind kind) {
        var local = kind == FrontFaultKind.LOCAL_CODE;
        return new FrontFault(
                kind,
                EVERY,
                Optional.empty(),
                1,
                Duration.ofMillis(500),
                local ? -2 : CtpError.NO_PRIVILEGE.code(),
                CtpError.NO_PRIVILEGE.text());
    }

    /** The library returns this code. */
    public static FrontFault local(int code) {
        return of(FrontFaultKind.LOCAL_CODE).withError(code, "");
    }

    public static FrontFault error(int code, String text) {
        return of(FrontFaultKind.ERROR).withError(code, text);
    }

    public static FrontFault delay(Duration time) {
        return of(FrontFaultKind.DELAY).lasting(time);
    }

    public FrontFault on(String wanted) {
        return new FrontFault(kind, wanted, account, times, time, code, text);
    }

    public FrontFault about(String wanted) {
        return new FrontFault(kind, request, Optional.of(wanted), times, time, code, text);
    }

    public FrontFault times(int wanted) {
        return new FrontFault(kind, request, account, wanted, time, code, text);
    }

    public FrontFault lasting(Duration wanted) {
        return new FrontFault(kind, request, account, times, wanted, code, text);
    }

    public FrontFault withError(int wanted, String words) {
        return new FrontFault(kind, request, account, times, time, wanted, words);
    }

    boolean strikes(FrontLine line) {
        return (request.equals(EVERY) || request.equals(line.verb()))
                && account.map(wanted -> wanted.equals(about(line))).orElse(true);
    }

    private static String about(FrontLine line) {
        return line.fields().getOrDefault("UserID", QueryDesk.account(line));
    }
}
