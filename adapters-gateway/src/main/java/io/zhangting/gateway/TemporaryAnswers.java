package io.zhangting.gateway;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a gateway's answer to a question about a temporary password means. */
final class TemporaryAnswers {

    private TemporaryAnswers() {}

    static TemporaryPassword reading(GatewayReply reply) {
        return switch (reply) {
            case GatewayReply.NotSent(String why) -> new TemporaryPassword.NotKnown(why);
            case GatewayReply.NoReply(String why) -> new TemporaryPassword.NotKnown(why);
            case GatewayReply.Answered answer -> reading(answer);
        };
    }

    private static TemporaryPassword reading(GatewayReply.Answered answer) {
        JsonNode temporary = answer.body().path("temporary");
        if (answer.status() != 200 || !temporary.isBoolean()) {
            return new TemporaryPassword.NotKnown("unexpected answer " + answer.status());
        }
        return temporary.booleanValue()
                ? stands(answer.body().path("key").asString(""))
                : new TemporaryPassword.Replaced();
    }

    private static TemporaryPassword stands(String key) {
        try {
            return new TemporaryPassword.Stands(UUID.fromString(key));
        } catch (IllegalArgumentException malformed) {
            return new TemporaryPassword.NotKnown("the key of the reset is missing");
        }
    }
}
