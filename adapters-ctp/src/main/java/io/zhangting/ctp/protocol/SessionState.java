package io.zhangting.ctp.protocol;

/** How the operator's session is, as the child tells the hall. */
public sealed interface SessionState {

    record Connecting() implements SessionState {}

    /** Logged in. */
    record Up(String tradingDay, String version) implements SessionState {}

    /** Not connected, or the front refused for now; it tries again by itself. */
    record Interrupted(String why) implements SessionState {}

    /** The front refused the operator; it is not tried again before a person has mended it. */
    record Refused(int code, String text) implements SessionState {}
}
