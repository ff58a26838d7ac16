package io.zhangting.ctp.protocol;

import io.zhangting.kernel.SecretText;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests, replies and states as messages of the process line. */
public final class Wire {

    public static final String OPEN = "open";
    public static final String LOAD = "load";
    public static final String LOADED = "loaded";
    public static final String CHANGE = "change";
    public static final String OVERWRITE = "overwrite";
    public static final String ASK = "ask";
    public static final String BEAT = "beat";
    public static final String SESSION = "session";

    private static final String ANSWERED = "answered";
    private static final String LOG_IN_FAILED = "log-in-failed";
    private static final String UNFIT = "unfit";
    private static final String NOT_SENT = "not-sent";
    private static final String NO_REPLY = "no-reply";

    private Wire() {}

    public static Message open(SessionSettings settings) {
        Map<String, String> fields = new HashMap<>();
        fields.put("fronts", String.join(" ", settings.fronts()));
        fields.put("broker", settings.broker());
        fields.put("operator", settings.operator());
        fields.put("password", open(settings.password()));
        fields.put("app", settings.appId());
        fields.put("code", open(settings.authCode()));
        fields.put("flow", settings.flow().toString());
        fields.put("instructions", Integer.toString(settings.instructionsPerSecond()));
        fields.put("queries", Integer.toString(settings.queriesPerSecond()));
        fields.put("within", Long.toString(settings.answerWithin().toMillis()));
        fields.put("pause", Long.toString(settings.pause().toMillis()));
        return new Message(OPEN, 0, fields);
    }

    public static SessionSettings settings(Message message) throws Malformed {
        return new SessionSettings(
                List.of(message.get("fronts").split(" ")),
                message.get("broker"),
                message.get("operator"),
                new SecretText(message.get("password")),
                message.get("app"),
                new SecretText(message.get("code")),
                Path.of(message.get("flow")),
                number(message, "instructions"),
                number(message, "queries"),
                Duration.ofMillis(number(message, "within")),
                Duration.ofMillis(number(message, "pause")));
    }

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
                Map.of("kind", kind.name(), "account", account, "now", open(now), "next", open(next));
            case TraderRequest.Overwrite(PasswordKind kind, String account, SecretText next) ->
                Map.of("kind", kind.name(), "account", account, "next", open(next));
            case TraderRequest.Ask(Question question, String account) ->
                Map.of("question", question.name(), "account", account);
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

    /** What may not be read in what a library prints while it serves this. */
    public static List<String> secrets(TraderRequest request) {
        return switch (request) {
            case TraderRequest.Change change -> List.of(open(change.now()), open(change.next()));
            case TraderRequest.Overwrite overwrite -> List.of(open(overwrite.next()));
            case TraderRequest.Ask a -> List.of();
        };
    }

    private static String open(SecretText secret) {
        return secret.<String>reveal(text -> text);
    }

    public static Message reply(long id, TraderReply reply) {
        return switch (reply) {
            case TraderReply.Answered answer -> new Message(ANSWERED, id, answered(answer));
            case TraderReply.LogInFailed(int code, String text) ->
                new Message(LOG_IN_FAILED, id, Map.of("code", Integer.toString(code), "text", text));
            case TraderReply.Unfit(String why) -> new Message(UNFIT, id, Map.of("why", why));
            case TraderReply.NotSent(String why) -> new Message(NOT_SENT, id, Map.of("why", why));
            case TraderReply.NoReply(String why) -> new Message(NO_REPLY, id, Map.of("why", why));
        };
    }

    private static Map<String, String> answered(TraderReply.Answered answer) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", Integer.toString(answer.code()));
        fields.put("text", answer.text());
        fields.put("rows", Integer.toString(answer.rows().size()));
        for (int row = 0; row < answer.rows().size(); row++) {
            String prefix = "r" + row + "-";
            answer.rows().get(row).forEach((name, value) -> fields.put(prefix + name, value));
        }
        return fields;
    }

    /** @throws Malformed if it is no reply: then the child is not what it should be */
    public static TraderReply reply(Message message) throws Malformed {
        return switch (message.verb()) {
            case ANSWERED -> new TraderReply.Answered(number(message, "code"), message.get("text"), rows(message));
            case LOG_IN_FAILED -> new TraderReply.LogInFailed(number(message, "code"), message.get("text"));
            case UNFIT -> new TraderReply.Unfit(message.get("why"));
            case NOT_SENT -> new TraderReply.NotSent(message.get("why"));
            case NO_REPLY -> new TraderReply.NoReply(message.get("why"));
            default -> throw new Malformed("not a reply: " + message.verb());
        };
    }

    private static List<Map<String, String>> rows(Message message) throws Malformed {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < number(message, "rows"); row++) {
            String prefix = "r" + row + "-";
            rows.add(message.fields().entrySet().stream()
                    .filter(field -> field.getKey().startsWith(prefix))
                    .collect(
                            Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue)));
        }
        return rows;
    }

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
            case "refused" -> new SessionState.Refused(number(message, "code"), message.get("text"));
            default -> throw new Malformed("not a state of a session");
        };
    }

    private static int number(Message message, String field) throws Malformed {
        String text = message.get(field);
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new Malformed(field + " is not a number");
        }
        return Integer.parseInt(text);
    }
}
