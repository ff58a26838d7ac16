package simulators.zhangting.state;

import java.time.Duration;

/**
 * How a fault plays out.
 *
 * @param time length of a delay, or the limit of a hang
 * @param retryAfterSeconds for flow control, maintenance and unavailability
 * @param code of a refusal
 * @param text of a refusal
 */
public record FaultScript(FaultKind kind, Duration time, long retryAfterSeconds, String code, String text) {

    private static final Duration LONG_LIMIT = Duration.ofMinutes(10);

    /** A fault of this kind with the usual details, in the words of this service. */
    public static FaultScript usual(ServiceName service, FaultKind kind) {
        var usual = usual(kind);
        return service == ServiceName.FEMAS
                ? new FaultScript(kind, usual.time, usual.retryAfterSeconds, usual.code, "飞马:无此权限")
                : usual;
    }

    /** A fault of this kind with the usual details. */
    public static FaultScript usual(FaultKind kind) {
        var time = kind == FaultKind.DELAY ? Duration.ofSeconds(3) : LONG_LIMIT;
        return kind == FaultKind.UNDELIVERABLE
                ? new FaultScript(kind, time, 30, "MK:0001", "空号")
                : new FaultScript(kind, time, 30, "9", "CTP:无此权限");
    }
}
