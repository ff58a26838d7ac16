package io.zhangting.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.OperationState.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of an operation whose reset takes two calls, in each stage, by each answer, told in each way. */
class TwoCallsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(30);
    private static final AttemptId MINE = new AttemptId(new UUID(0, 1));
    private static final AttemptId EARLIER = new AttemptId(new UUID(0, 2));
    private static final SecretId TEMPORARY = new SecretId(new UUID(0, 3));

    private static final List<Stage> STAGES = List.of(
            new Stage.OneCall(), new Stage.TemporaryChosen(TEMPORARY), new Stage.TemporarySet(TEMPORARY, EARLIER));

    private static final List<OperationState> OPEN = List.of(
            new Claimed(MINE, NOON),
            new Unknown(MINE, NOON, 2),
            new Pending(MINE, "R-1", NOON),
            new ByHand(MINE, NOON),
            new Stopped(MINE, "401", NOON));

    private static final List<OperationState> CLOSED = List.of(
            new Ready(NOON, Waiting.NOTHING),
            new Applied(EARLIER, NOON),
            new Declined(MINE, "131", "CTP:弱密码", NOON),
            new Cancelled(NOON));

    @Test
    void the_whole_table() {
        assertThat(STAGES.stream()
                        .flatMap(stage -> answers().keySet().stream()
                                .map(answer -> name(stage) + " --" + answer + "--> " + whatFollows(stage, answer))))
                .containsExactly(
                        "OneCall --outcome Applied--> OneCall Applied",
                        "OneCall --outcome Pending--> OneCall Pending",
                        "OneCall --outcome Declined--> OneCall Declined",
                        "OneCall --outcome NotSent--> OneCall Ready",
                        "OneCall --outcome Stopped--> OneCall Stopped",
                        "OneCall --outcome Unknown--> OneCall Unknown",
                        "OneCall --probe Applied--> OneCall Applied",
                        "OneCall --probe Pending--> OneCall Pending",
                        "OneCall --probe Declined--> OneCall Declined",
                        "OneCall --probe NothingDone--> OneCall Ready",
                        "OneCall --probe NoAnswer--> OneCall Unknown",
                        "OneCall --ticket Done--> OneCall Applied",
                        "OneCall --ticket Declined--> OneCall Declined",
                        "OneCall --ticket NothingDone--> OneCall Ready",
                        "TemporaryChosen --outcome Applied--> TemporarySet Ready",
                        "TemporaryChosen --outcome Pending--> TemporaryChosen Pending",
                        "TemporaryChosen --outcome Declined--> TemporaryChosen Declined",
                        "TemporaryChosen --outcome NotSent--> TemporaryChosen Ready",
                        "TemporaryChosen --outcome Stopped--> TemporaryChosen Stopped",
                        "TemporaryChosen --outcome Unknown--> TemporaryChosen Unknown",
                        "TemporaryChosen --probe Applied--> TemporarySet Ready",
                        "TemporaryChosen --probe Pending--> TemporaryChosen Pending",
                        "TemporaryChosen --probe Declined--> TemporaryChosen Declined",
                        "TemporaryChosen --probe NothingDone--> TemporaryChosen Ready",
                        "TemporaryChosen --probe NoAnswer--> TemporaryChosen Unknown",
                        "TemporaryChosen --ticket Done--> TemporarySet Ready",
                        "TemporaryChosen --ticket Declined--> TemporaryChosen Declined",
                        "TemporaryChosen --ticket NothingDone--> TemporaryChosen Ready",
                        "TemporarySet --outcome Applied--> TemporarySet Applied",
                        "TemporarySet --outcome Pending--> TemporarySet Pending",
                        "TemporarySet --outcome Declined--> TemporarySet Declined",
                        "TemporarySet --outcome NotSent--> TemporarySet Ready",
                        "TemporarySet --outcome Stopped--> TemporarySet Stopped",
                        "TemporarySet --outcome Unknown--> TemporarySet Unknown",
                        "TemporarySet --probe Applied--> TemporarySet Applied",
                        "TemporarySet --probe Pending--> TemporarySet Pending",
                        "TemporarySet --probe Declined--> TemporarySet Declined",
                        "TemporarySet --probe NothingDone--> TemporarySet Ready",
                        "TemporarySet --probe NoAnswer--> TemporarySet Unknown",
                        "TemporarySet --ticket Done--> TemporarySet Applied",
                        "TemporarySet --ticket Declined--> TemporarySet Declined",
                        "TemporarySet --ticket NothingDone--> TemporarySet Ready");
    }

    /** Done counts the same whether the attempt was just asked for, is unknown or pending, or was stopped. */
    @Test
    void from_every_open_state_the_first_call_leads_to_the_second_at_once() {
        Operation second = SomeResets.reset(new Stage.TemporarySet(TEMPORARY, MINE), new Ready(LATER, Waiting.NOTHING));

        assertThat(OPEN)
                .allSatisfy(state -> assertThat(done(new Stage.TemporaryChosen(TEMPORARY), state))
                        .isNotEmpty()
                        .containsOnly(second));
    }

    @Test
    void from_every_open_state_the_second_call_ends_it() {
        Stage stage = new Stage.TemporarySet(TEMPORARY, EARLIER);

        assertThat(OPEN)
                .allSatisfy(state -> assertThat(done(stage, state))
                        .isNotEmpty()
                        .containsOnly(SomeResets.reset(stage, new Applied(MINE, LATER))));
    }

    @Test
    void an_answer_to_the_first_call_that_comes_late_changes_nothing() {
        Stage stage = new Stage.TemporarySet(TEMPORARY, EARLIER);

        assertThat(Stream.concat(OPEN.stream(), CLOSED.stream()))
                .allSatisfy(state -> assertThat(EveryAnswer.to(EARLIER, LATER).values())
                        .allSatisfy(answer -> assertThat(answer.apply(SomeResets.reset(stage, state)))
                                .isEmpty()));
    }

    @Test
    void an_operation_is_never_applied_by_the_first_call() {
        assertThatThrownBy(() -> SomeResets.reset(new Stage.TemporaryChosen(TEMPORARY), new Applied(MINE, NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unlock_is_one_call() {
        assertThatThrownBy(() -> SomeResets.unlock(new Stage.TemporaryChosen(TEMPORARY), CLOSED.getFirst()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SomeResets.unlock(new Stage.OneCall(), CLOSED.getFirst()).needs(TEMPORARY))
                .isFalse();
    }

    @Test
    void a_temporary_password_is_needed_until_the_operation_ends() {
        SecretId another = new SecretId(new UUID(0, 4));

        assertThat(STAGES.subList(1, 3)).allSatisfy(stage -> {
            assertThat(OPEN)
                    .allSatisfy(
                            state -> assertThat(SomeResets.reset(stage, state).needs(TEMPORARY))
                                    .isTrue());
            assertThat(OPEN)
                    .allSatisfy(
                            state -> assertThat(SomeResets.reset(stage, state).needs(another))
                                    .isFalse());
            assertThat(SomeResets.reset(stage, CLOSED.get(0)).needs(TEMPORARY)).isTrue();
            assertThat(SomeResets.reset(stage, CLOSED.get(2)).needs(TEMPORARY)).isFalse();
            assertThat(SomeResets.reset(stage, CLOSED.get(3)).needs(TEMPORARY)).isFalse();
        });
        assertThat(SomeResets.reset(STAGES.get(0), OPEN.getFirst()).needs(TEMPORARY))
                .isFalse();
        assertThat(SomeResets.reset(STAGES.get(2), CLOSED.get(1)).needs(TEMPORARY))
                .isFalse();
    }

    @Test
    void an_attempt_is_the_only_call_or_the_first_or_the_second() {
        assertThat(STAGES.stream().map(stage -> stage.callOf(MINE)))
                .containsExactly(Stage.Call.ONLY, Stage.Call.FIRST, Stage.Call.SECOND);
        assertThat(STAGES.getLast().callOf(EARLIER)).isEqualTo(Stage.Call.FIRST);
    }

    @Test
    void nothing_sealed_is_left_out() {
        assertThat(STAGES).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                Stage.class.getPermittedSubclasses());
        assertThat(Stream.concat(OPEN.stream(), CLOSED.stream()))
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder((Class[]) OperationState.class.getPermittedSubclasses());
    }

    /** By whatever way an open attempt is heard to be done. */
    private static List<Operation> done(Stage stage, OperationState state) {
        return Stream.of("outcome Applied", "probe Applied", "ticket Done")
                .flatMap(answer -> answers().get(answer).apply(SomeResets.reset(stage, state)).stream())
                .toList();
    }

    private static String whatFollows(Stage stage, String answer) {
        Operation next = answers()
                .get(answer)
                .apply(SomeResets.reset(stage, new Unknown(MINE, NOON, 2)))
                .orElseThrow();
        return name(next.stage()) + " " + name(next.state());
    }

    private static Map<String, Function<Operation, Optional<Operation>>> answers() {
        return EveryAnswer.to(MINE, LATER);
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }

    @Test
    void the_old_password_is_gone_once_a_temporary_one_was_set_whichever_way_it_goes_on() {
        assertThat(new Stage.OneCall().isOldPasswordGone()).isFalse();
        assertThat(new Stage.TemporaryChosen(TEMPORARY).isOldPasswordGone()).isFalse();
        assertThat(new Stage.TemporarySet(TEMPORARY, EARLIER).isOldPasswordGone())
                .isTrue();
        assertThat(new Stage.OneCall(true).isOldPasswordGone()).isTrue();
        assertThat(new Stage.TemporaryChosen(TEMPORARY, true).isOldPasswordGone())
                .isTrue();
    }
}
