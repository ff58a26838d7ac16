package io.zhangting.ctp.protocol;

import io.zhangting.kernel.SecretText;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first message to a child: the settings of its session, or the wish that it only loads the library. */
public final class OpeningWire {

    public static final String LOAD = "load";
    public static final String LOADED = "loaded";

    private static final String OPEN = "open";

    private OpeningWire() {}

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

    static String open(SecretText secret) {
        return secret.<String>reveal(text -> text);
    }

    static int number(Message message, String field) throws Malformed {
        String text = message.get(field);
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new Malformed(field + " is not a number");
        }
        return Integer.parseInt(text);
    }
}
