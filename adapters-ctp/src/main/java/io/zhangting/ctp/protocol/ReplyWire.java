package io.zhangting.ctp.protocol;

import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Replies as messages of the process line. */
public final class ReplyWire {

    private static final String ANSWERED = "answered";
    private static final String LOG_IN_FAILED = "log-in-failed";
    private static final String UNFIT = "unfit";
    private static final String NOT_SENT = "not-sent";
    private static final String NO_REPLY = "no-reply";

    private ReplyWire() {}

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
            case ANSWERED ->
                new TraderReply.Answered(OpeningWire.number(message, "code"), message.get("text"), rows(message));
            case LOG_IN_FAILED -> new TraderReply.LogInFailed(OpeningWire.number(message, "code"), message.get("text"));
            case UNFIT -> new TraderReply.Unfit(message.get("why"));
            case NOT_SENT -> new TraderReply.NotSent(message.get("why"));
            case NO_REPLY -> new TraderReply.NoReply(message.get("why"));
            default -> throw new Malformed("not a reply: " + message.verb());
        };
    }

    private static List<Map<String, String>> rows(Message message) throws Malformed {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < OpeningWire.number(message, "rows"); row++) {
            String prefix = "r" + row + "-";
            rows.add(message.fields().entrySet().stream()
                    .filter(field -> field.getKey().startsWith(prefix))
                    .collect(
                            Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue)));
        }
        return rows;
    }
}
