package simulators.zhangting.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a call gets back. */
public sealed interface Reply {

    /** An ordinary answer. */
    record Full(int status, Map<String, String> headers, byte[] body) implements Reply {}

    /** No answer: the connection is reset. */
    record Cut() implements Reply {}

    static Reply json(int status, JsonNode body) {
        return new Full(status, Map.of("Content-Type", "application/json"), Json.bytes(body));
    }

    /** An error in the form that all contracts share. */
    static Reply error(int status, String code, String text) {
        return json(status, Json.object().put("code", code).put("text", text));
    }

    /** Not done, and to be asked again after some seconds. */
    static Reply later(int status, String code, long retryAfterSeconds) {
        var body = Json.object().put("code", code).put("text", "not done, ask again later");
        var headers = Map.of("Content-Type", "application/json", "Retry-After", Long.toString(retryAfterSeconds));
        return new Full(status, headers, Json.bytes(body));
    }

    static Reply text(String contentType, String text) {
        return new Full(200, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Text that the browser saves as a file. */
    static Reply download(String fileName, String contentType, String text) {
        var disposition = "attachment; filename=\"" + fileName + "\"";
        return new Full(
                200,
                Map.of("Content-Type", contentType, "Content-Disposition", disposition),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser on to a page, named relative to the one it asked for. */
    static Reply seeOther(String relative) {
        return new Full(303, Map.of("Location", relative), new byte[0]);
    }
}
