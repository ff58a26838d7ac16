package io.zhangting.ctp.protocol;

import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.util.Map;

/** States of the operator's session as messages of the process line. */
public final class StateWire {

    /** The verb under which a child tells them. */
    public static final String SESSION = "session";

    private StateWire() {}

    public static Message state(SessionState state) {
        Map<String, String> fields = switch (state) {
            case SessionState.Connecting c -> Map.of("state", "connecting");
            case SessionState.Up(String day, String version) -> Map.of("state", "up", "day", day, "version", version);
            case SessionState.Interrupted(String why) -> Map.of("state", "interrupted", "why", why);
            case SessionState.Refused(int code, String text) ->
                Map.of("state", "refused", "code", Integer.toString(code), "text", text);
        };
        return new Message(SESSION, 0, fields);
    }

    public static SessionState state(Message message) throws Malformed {
        return switch (message.get("state")) {
            case "connecting" -> new SessionState.Connecting();
            case "up" -> new SessionState.Up(message.get("day"), message.get("version"));
            case "interrupted" -> new SessionState.Interrupted(message.get("why"));
            case "refused" -> new SessionState.Refused(OpeningWire.number(message, "code"), message.get("text"));
            default -> throw new Malformed("not a state of a session");
        };
    }
}
