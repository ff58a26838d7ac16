package io.zhangting.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.execution.domain.OperationState.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(30);
    private static final AttemptId MINE = new AttemptId(new UUID(0, 1));
    private static final AttemptId FOREIGN = new AttemptId(new UUID(0, 2));

    private static final List<OperationState> STATES = List.of(
            new Ready(NOON, Waiting.NOTHING),
            new Claimed(MINE, NOON),
            new Unknown(MINE, NOON, 2),
            new Pending(MINE, "R-1", NOON),
            new ByHand(MINE, NOON),
            new Stopped(MINE, "401", NOON),
            new Applied(MINE, NOON),
            new Declined(MINE, "131", "CTP:弱密码", NOON),
            new Cancelled(NOON));

    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome.Applied(),
            new Outcome.Pending("R-2"),
            new Outcome.Declined("9", "CTP:无此权限"),
            new Outcome.NotSent("busy", LATER.plusSeconds(5)),
            new Outcome.Stopped("401"),
            new Outcome.Unknown("no answer"));

    private static final List<TicketResult> RESULTS = List.of(
            new TicketResult.Done(), new TicketResult.Declined("9", "CTP:无此权限"), new TicketResult.NothingDone());

    private static final List<Probe> PROBES = List.of(
            new Probe.Settled(new Probe.Result.Applied()),
            new Probe.Settled(new Probe.Result.Pending("R-2")),
            new Probe.Settled(new Probe.Result.Declined("9", "CTP:无此权限")),
            new Probe.NothingDone(),
            new Probe.NoAnswer("no answer"));

    @Test
    void an_open_attempt_takes_every_outcome() {
        assertThat(OUTCOMES.stream().map(outcome -> after(new Claimed(MINE, NOON), MINE, outcome, LATER)))
                .containsExactly(
                        Optional.of(new Applied(MINE, LATER)),
                        Optional.of(new Pending(MINE, "R-2", LATER)),
                        Optional.of(new Declined(MINE, "9", "CTP:无此权限", LATER)),
                        Optional.of(new Ready(LATER.plusSeconds(5), Waiting.COUNTER)),
                        Optional.of(new Stopped(MINE, "401", LATER)),
                        Optional.of(new Unknown(MINE, LATER, 0)));
    }

    @Test
    void an_outcome_that_comes_late_and_is_not_known_either_does_not_start_the_waiting_anew() {
        assertThat(after(new Unknown(MINE, NOON, 2), MINE, new Outcome.Unknown("no answer"), LATER))
                .contains(new Unknown(MINE, NOON, 2));
    }

    @Test
    void two_people_settle_every_open_attempt_and_no_other() {
        assertThat(open())
                .allSatisfy(state -> assertThat(RESULTS.stream().map(result -> after(state, MINE, result, LATER)))
                        .containsExactly(
                                Optional.of(new Applied(MINE, LATER)),
                                Optional.of(new Declined(MINE, "9", "CTP:无此权限", LATER)),
                                Optional.of(new Ready(LATER, Waiting.NOTHING))));
        assertThat(STATES)
                .allSatisfy(state -> assertThat(RESULTS)
                        .allSatisfy(result ->
                                assertThat(after(state, FOREIGN, result, LATER)).isEmpty()));
        assertThat(closed())
                .allSatisfy(state -> assertThat(RESULTS)
                        .allSatisfy(result ->
                                assertThat(after(state, MINE, result, LATER)).isEmpty()));
    }

    @Test
    void an_unknown_attempt_takes_every_probe_and_keeps_since_when_it_is_unknown() {
        assertThat(PROBES.stream().map(probe -> after(new Unknown(MINE, NOON, 2), MINE, probe, LATER)))
                .containsExactly(
                        Optional.of(new Applied(MINE, LATER)),
                        Optional.of(new Pending(MINE, "R-2", NOON)),
                        Optional.of(new Declined(MINE, "9", "CTP:无此权限", LATER)),
                        Optional.of(new Ready(LATER, Waiting.NOTHING)),
                        Optional.of(new Unknown(MINE, NOON, 3)));
    }

    @Test
    void a_pending_attempt_takes_every_probe() {
        assertThat(PROBES.stream().map(probe -> after(new Pending(MINE, "R-1", NOON), MINE, probe, LATER)))
                .containsExactly(
                        Optional.of(new Applied(MINE, LATER)),
                        Optional.of(new Pending(MINE, "R-2", NOON)),
                        Optional.of(new Declined(MINE, "9", "CTP:无此权限", LATER)),
                        Optional.of(new Ready(LATER, Waiting.NOTHING)),
                        Optional.of(new Pending(MINE, "R-1", NOON)));
    }

    @Test
    void a_late_answer_of_a_closed_attempt_changes_nothing() {
        assertThat(notAsked()).allSatisfy(state -> {
            assertThat(OUTCOMES)
                    .allSatisfy(
                            late -> assertThat(after(state, MINE, late, LATER)).isEmpty());
            assertThat(PROBES)
                    .allSatisfy(
                            late -> assertThat(after(state, MINE, late, LATER)).isEmpty());
        });
    }

    @Test
    void an_answer_to_another_attempt_changes_nothing() {
        assertThat(STATES).allSatisfy(state -> {
            assertThat(OUTCOMES)
                    .allSatisfy(answer ->
                            assertThat(after(state, FOREIGN, answer, LATER)).isEmpty());
            assertThat(PROBES)
                    .allSatisfy(answer ->
                            assertThat(after(state, FOREIGN, answer, LATER)).isEmpty());
        });
    }

    @Test
    void nothing_sealed_is_left_out() {
        assertThat(STATES).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                OperationState.class.getPermittedSubclasses());
        assertThat(OUTCOMES).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                Outcome.class.getPermittedSubclasses());
        assertThat(PROBES).extracting(Object::getClass).contains((Class[])
                Stream.of(Probe.Settled.class, Probe.NothingDone.class, Probe.NoAnswer.class)
                        .toArray(Class[]::new));
    }

    @Test
    void what_is_applied_declined_or_cancelled_is_final() {
        assertThat(STATES.stream().filter(OperationState::isFinal))
                .hasOnlyElementsOfTypes(Applied.class, Declined.class, Cancelled.class)
                .hasSize(3);
    }

    private static Optional<OperationState> after(OperationState now, AttemptId attempt, Outcome outcome, Instant at) {
        return Settlement.after(inOneCall(now), attempt, outcome, at).map(Operation::state);
    }

    private static Optional<OperationState> after(OperationState now, AttemptId attempt, Probe probe, Instant at) {
        return Settlement.after(inOneCall(now), attempt, probe, at).map(Operation::state);
    }

    private static Optional<OperationState> after(
            OperationState now, AttemptId attempt, TicketResult result, Instant at) {
        return Settlement.after(inOneCall(now), attempt, result, at).map(Operation::state);
    }

    private static Operation inOneCall(OperationState state) {
        return SomeResets.reset(new Stage.OneCall(), state);
    }

    /** With a person, or not asked at all: no counter owes an answer. */
    private static Stream<OperationState> notAsked() {
        return STATES.stream()
                .filter(state -> !(state instanceof Claimed || state instanceof Unknown || state instanceof Pending));
    }

    private static Stream<OperationState> open() {
        return STATES.stream().filter(state -> !state.isFinal() && !(state instanceof Ready));
    }

    private static Stream<OperationState> closed() {
        return STATES.stream().filter(state -> state.isFinal() || state instanceof Ready);
    }
}
