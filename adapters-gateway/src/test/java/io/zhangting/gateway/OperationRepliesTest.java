package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OperationRepliesTest {

    private static final String REFUSAL = "{\"code\": \"131\", \"text\": \"CTP:弱密码\"}";

    private final OperationReplies replies = new OperationReplies(InstantSource.fixed(SomeGateway.NOW));

    @Test
    void what_was_done_taken_on_or_declined_is_told_as_it_is() {
        assertThat(outcome(200, "{}")).isEqualTo(new Outcome.Applied());
        assertThat(outcome(202, "{\"receipt\": \"R-1\"}")).isEqualTo(new Outcome.Pending("R-1"));
        assertThat(outcome(422, REFUSAL)).isEqualTo(new Outcome.Declined("131", "CTP:弱密码"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void our_own_mistake_stops_until_a_person_has_mended_it(int status) {
        assertThat(outcome(status, REFUSAL))
                .isInstanceOfSatisfying(
                        Outcome.Stopped.class,
                        stopped -> assertThat(stopped.why()).contains("" + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_busy_gateway_is_given_the_time_that_it_asked_for_or_half_a_minute(int status) {
        Outcome asked = replies.outcome(answered(status, "{}", Optional.of(Duration.ofSeconds(45))));

        assertThat(notBefore(asked)).isEqualTo(SomeGateway.NOW.plusSeconds(45));
        assertThat(notBefore(outcome(status, "{}"))).isEqualTo(SomeGateway.NOW.plusSeconds(30));
    }

    @Test
    void a_busy_gateway_cannot_park_an_operation_for_years() {
        Outcome asked = replies.outcome(answered(429, "{}", Optional.of(Duration.ofDays(9000))));

        assertThat(notBefore(asked)).isEqualTo(SomeGateway.NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void a_fenced_key_is_not_sent_and_the_next_may_go_at_once() {
        assertThat(notBefore(outcome(410, "{\"code\": \"fenced\"}"))).isEqualTo(SomeGateway.NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 206, 301, 302, 307, 404, 405, 408, 409, 413, 418, 425, 451, 500, 501, 502, 504, 599})
    void whatever_the_contract_does_not_promise_is_unknown(int status) {
        assertThat(outcome(status, REFUSAL)).isEqualTo(new Outcome.Unknown("unexpected answer " + status));
    }

    @Test
    void no_reply_is_unknown_and_a_request_that_never_left_is_not_sent() {
        assertThat(replies.outcome(new GatewayReply.NoReply("silence"))).isEqualTo(new Outcome.Unknown("silence"));
        assertThat(replies.outcome(new GatewayReply.NotSent("refused")))
                .isEqualTo(new Outcome.NotSent("refused", SomeGateway.NOW.plusSeconds(5)));
    }

    @Test
    void a_probe_tells_what_became_of_a_key() {
        assertThat(probe(200, "{\"status\": \"applied\"}")).isEqualTo(new Probe.Settled(new Probe.Result.Applied()));
        assertThat(probe(200, "{\"status\": \"pending\", \"receipt\": \"R-1\"}"))
                .isEqualTo(new Probe.Settled(new Probe.Result.Pending("R-1")));
        assertThat(probe(200, "{\"status\": \"declined\", \"code\": \"131\", \"text\": \"CTP:弱密码\"}"))
                .isEqualTo(new Probe.Settled(new Probe.Result.Declined("131", "CTP:弱密码")));
    }

    @Test
    void only_a_404_that_says_absent_proves_that_nothing_was_done() {
        assertThat(probe(404, "{\"status\": \"absent\"}")).isEqualTo(new Probe.NothingDone());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404|{}",
                "404|{\"code\": \"no-such-path\"}",
                "404|{\"status\": \"applied\"}",
                "404|{\"status\": \"ABSENT\"}",
                "404|{\"status\": {\"status\": \"absent\"}}",
                "200|{}",
                "200|{\"status\": \"absent\"}",
                "200|{\"status\": \"unknown\"}",
                "200|{\"status\": null}",
            })
    void a_probe_that_says_something_else_has_no_answer(int status, String body) {
        assertThat(probe(status, body)).isInstanceOf(Probe.NoAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 302, 400, 401, 403, 405, 409, 410, 422, 429, 500, 502, 503, 504})
    void a_probe_with_any_other_status_has_no_answer_whatever_it_says(int status) {
        assertThat(probe(status, "{\"status\": \"absent\"}")).isInstanceOf(Probe.NoAnswer.class);
        assertThat(probe(status, "{\"status\": \"applied\"}")).isInstanceOf(Probe.NoAnswer.class);
    }

    @Test
    void a_probe_that_never_arrived_or_never_came_back_has_no_answer() {
        assertThat(replies.probe(new GatewayReply.NotSent("refused"))).isEqualTo(new Probe.NoAnswer("refused"));
        assertThat(replies.probe(new GatewayReply.NoReply("silence"))).isEqualTo(new Probe.NoAnswer("silence"));
    }

    private Outcome outcome(int status, String body) {
        return replies.outcome(answered(status, body, Optional.empty()));
    }

    private Probe probe(int status, String body) {
        return replies.probe(answered(status, body, Optional.empty()));
    }

    private static Instant notBefore(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
        return ((Outcome.NotSent) outcome).notBefore();
    }

    private static GatewayReply.Answered answered(int status, String body, Optional<Duration> retryAfter) {
        return new GatewayReply.Answered(status, JsonMapper.shared().readTree(body), retryAfter);
    }
}
