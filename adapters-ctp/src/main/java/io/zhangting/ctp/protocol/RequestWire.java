package io.zhangting.ctp.protocol;

import io.zhangting.kernel.SecretText;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests as messages of the process line. */
public final class RequestWire {

    /** A sign of life. */
    public static final String BEAT = "beat";

    private static final String CHANGE = "change";
    private static final String OVERWRITE = "overwrite";
    private static final String ASK = "ask";

    private RequestWire() {}

    public static String verb(TraderRequest request) {
        return switch (request) {
            case TraderRequest.Change c -> CHANGE;
            case TraderRequest.Overwrite o -> OVERWRITE;
            case TraderRequest.Ask a -> ASK;
        };
    }

    public static Map<String, String> fields(TraderRequest request) {
        return switch (request) {
            case TraderRequest.Change(PasswordKind kind, String account, SecretText now, SecretText next) ->
                Map.of(
                        "kind",
                        kind.name(),
                        "account",
                        account,
                        "now",
                        OpeningWire.open(now),
                        "next",
                        OpeningWire.open(next));
            case TraderRequest.Overwrite(PasswordKind kind, String account, SecretText next) ->
                Map.of("kind", kind.name(), "account", account, "next", OpeningWire.open(next));
            case TraderRequest.Ask(Question question, String account) ->
                Map.of("question", question.name(), "account", account);
        };
    }

    /** What may not be read in what a library prints while it serves this. */
    public static List<String> secrets(TraderRequest request) {
        return switch (request) {
            case TraderRequest.Change change ->
                List.of(OpeningWire.open(change.now()), OpeningWire.open(change.next()));
            case TraderRequest.Overwrite overwrite -> List.of(OpeningWire.open(overwrite.next()));
            case TraderRequest.Ask a -> List.of();
        };
    }

    /** Empty for a verb that is no request. */
    public static Optional<TraderRequest> request(Message message) throws Malformed {
        return switch (message.verb()) {
            case CHANGE ->
                Optional.of(new TraderRequest.Change(
                        PasswordKind.valueOf(message.get("kind")),
                        message.get("account"),
                        new SecretText(message.get("now")),
                        new SecretText(message.get("next"))));
            case OVERWRITE ->
                Optional.of(new TraderRequest.Overwrite(
                        PasswordKind.valueOf(message.get("kind")),
                        message.get("account"),
                        new SecretText(message.get("next"))));
            case ASK ->
                Optional.of(new TraderRequest.Ask(Question.valueOf(message.get("question")), message.get("account")));
            default -> Optional.empty();
        };
    }
}
