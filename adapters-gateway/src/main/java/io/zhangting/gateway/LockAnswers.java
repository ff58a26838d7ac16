package io.zhangting.gateway;

import io.zhangting.accounts.domain.LockReading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a gateway's answer to a lock query means. */
final class LockAnswers {

    private LockAnswers() {}

    static LockReading reading(GatewayReply reply) {
        return switch (reply) {
            case GatewayReply.NotSent(String why) -> new LockReading.NotKnown(why);
            case GatewayReply.NoReply(String why) -> new LockReading.NotKnown(why);
            case GatewayReply.Answered answer -> reading(answer);
        };
    }

    private static LockReading reading(GatewayReply.Answered answer) {
        JsonNode locked = answer.body().path("locked");
        if (answer.status() != 200 || !locked.isBoolean()) {
            return new LockReading.NotKnown("unexpected answer " + answer.status());
        }
        return locked.booleanValue()
                ? new LockReading.Locked(
                        text(answer, "reason"), text(answer, "since").flatMap(LockAnswers::instant))
                : new LockReading.NotLocked();
    }

    private static Optional<String> text(GatewayReply.Answered answer, String name) {
        return Optional.of(answer.body().path(name).asString("")).filter(text -> !text.isBlank());
    }

    /** A time that cannot be read is only left out: the lock is what matters. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
