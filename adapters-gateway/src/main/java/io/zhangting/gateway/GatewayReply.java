package io.zhangting.gateway;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What we know after a call. No text in it quotes a body, a key or a person. */
public sealed interface GatewayReply {

    /**
     * The gateway answered.
     *
     * @param body a JSON object for 200, 202 and 422; an empty object where another status came without one
     * @param retryAfter the wait that the gateway asked for, if it did
     */
    record Answered(int status, JsonNode body, Optional<Duration> retryAfter) implements GatewayReply {

        @Override
        public String toString() {
            return "Answered[status=" + status + "]";
        }
    }

    /** The request provably never left: the gateway cannot have done anything. */
    record NotSent(String why) implements GatewayReply {}

    /** The request may have arrived and no usable answer came back: it may or may not have been done. */
    record NoReply(String why) implements GatewayReply {}
}
