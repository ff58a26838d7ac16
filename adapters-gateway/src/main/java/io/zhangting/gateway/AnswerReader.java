package io.zhangting.gateway;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a gateway answered, and trusts nothing in it. */
final class AnswerReader {

    private static final Set<Integer> NEED_A_BODY = Set.of(200, 202, 422);

    private final JsonMapper json;
    private final InstantSource clock;

    AnswerReader(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    GatewayReply read(HttpResponse<byte[]> response) {
        var body = object(response.body());
        if (body.isEmpty() && NEED_A_BODY.contains(response.statusCode())) {
            return new GatewayReply.NoReply("the answer has status " + response.statusCode() + " but no JSON object");
        }
        return new GatewayReply.Answered(
                response.statusCode(), body.orElseGet(json::createObjectNode), retryAfter(response));
    }

    private Optional<JsonNode> object(byte[] bytes) {
        try {
            return Optional.of(json.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(this::wait);
    }

    private Optional<Duration> wait(String value) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()))
                    .filter(wait -> !wait.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
