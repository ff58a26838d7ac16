package io.zhangting.gateway;

import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What a gateway's answer means for an operation, by the common rules of docs/contracts. */
final class OperationReplies {

    private static final Logger LOG = LoggerFactory.getLogger(OperationReplies.class);
    private static final Duration PAUSE_UNREACHABLE = Duration.ofSeconds(5);
    private static final Duration PAUSE_BUSY = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What a counter says is kept and shown, but not without end, and nothing that a database refuses. */
    private static final int LONGEST_TEXT = 500;

    private final InstantSource clock;

    OperationReplies(InstantSource clock) {
        this.clock = clock;
    }

    /** Whatever the contract does not promise is {@link Outcome.Unknown}. */
    Outcome outcome(GatewayReply reply) {
        return switch (reply) {
            case GatewayReply.NotSent(String why) -> notSent(why, PAUSE_UNREACHABLE);
            case GatewayReply.NoReply(String why) -> new Outcome.Unknown(why);
            case GatewayReply.Answered answer -> outcome(answer);
        };
    }

    private Outcome outcome(GatewayReply.Answered answer) {
        JsonNode body = answer.body();
        return switch (answer.status()) {
            case 200 -> new Outcome.Applied();
            case 202 -> new Outcome.Pending(text(body, "receipt"));
            case 422 -> new Outcome.Declined(text(body, "code"), text(body, "text"));
            case 400, 401, 403 -> ourMistake(answer.status());
            case 410 -> notSent("the key was fenced by a probe", Duration.ZERO);
            case 429, 503 -> notSent("the gateway is busy: " + answer.status(), busyFor(answer));
            default -> new Outcome.Unknown("unexpected answer " + answer.status());
        };
    }

    /** Keys, clock or contract are wrong: nothing was done, and a person has to mend it first. */
    private Outcome ourMistake(int status) {
        LOG.error("a gateway refuses our calls with {}: check its key, secret and clock", status);
        return new Outcome.Stopped("网关拒绝调用（HTTP " + status + "），请检查密钥、权限和时钟");
    }

    /** What the gateway asks for, within reason: a broken header must not park an operation for years. */
    private static Duration busyFor(GatewayReply.Answered answer) {
        return answer.retryAfter()
                .filter(asked -> asked.compareTo(LONGEST_PAUSE) < 0)
                .orElse(answer.retryAfter().isPresent() ? LONGEST_PAUSE : PAUSE_BUSY);
    }

    private Outcome notSent(String why, Duration pause) {
        return new Outcome.NotSent(why, clock.instant().plus(pause));
    }

    /** Only a 404 that says "absent" proves that nothing was done: any other may be a wrong path. */
    Probe probe(GatewayReply reply) {
        return switch (reply) {
            case GatewayReply.NotSent(String why) -> new Probe.NoAnswer(why);
            case GatewayReply.NoReply(String why) -> new Probe.NoAnswer(why);
            case GatewayReply.Answered answer when isAbsent(answer) -> new Probe.NothingDone();
            case GatewayReply.Answered answer when answer.status() == 200 -> settled(answer.body());
            case GatewayReply.Answered answer -> new Probe.NoAnswer("unexpected answer " + answer.status());
        };
    }

    private static boolean isAbsent(GatewayReply.Answered answer) {
        return answer.status() == 404 && text(answer.body(), "status").equals("absent");
    }

    private static Probe settled(JsonNode body) {
        return switch (text(body, "status")) {
            case "applied" -> new Probe.Settled(new Probe.Result.Applied());
            case "pending" -> new Probe.Settled(new Probe.Result.Pending(text(body, "receipt")));
            case "declined" -> new Probe.Settled(new Probe.Result.Declined(text(body, "code"), text(body, "text")));
            default -> new Probe.NoAnswer("unknown status of an operation");
        };
    }

    private static String text(JsonNode body, String field) {
        String said =
                body.path(field).asString("").replaceAll("\\p{Cntrl}", " ").strip();
        return said.substring(0, Math.min(said.length(), LONGEST_TEXT));
    }
}
