package io.zhangting.execution.port;

import static io.zhangting.execution.port.SomeOperations.NOON;
import static io.zhangting.execution.port.SomeOperations.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Stage;
import io.zhangting.kernel.SomeIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of operations does. */
public abstract class OperationStoreContract {

    protected abstract OperationStore operations();

    @Test
    void an_added_operation_is_found_with_everything_and_can_be_locked() {
        operations().add(ready(1));

        assertThat(operations().find(ready(1).id())).contains(ready(1));
        assertThat(operations().lock(ready(1).id())).contains(ready(1));
        assertThat(operations().find(ready(2).id())).isEmpty();
        assertThat(operations().lock(ready(2).id())).isEmpty();
    }

    @Test
    void an_item_of_an_application_has_one_operation() {
        Operation first = ready(1);
        operations().add(first);
        Operation second = new Operation(
                new OperationId(SomeIds.id(2)),
                first.application(),
                first.item(),
                first.customer(),
                first.change(),
                first.stage(),
                first.state(),
                0);

        assertThatThrownBy(() -> operations().add(second)).isInstanceOf(RuntimeException.class);
        assertThat(operations().find(second.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.execution.port.SomeOperations#states")
    void every_state_is_kept(OperationState state) {
        operations().add(ready(1));
        operations().save(ready(1).in(state));

        assertThat(read().state()).isEqualTo(state);
        assertThat(read().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.execution.port.SomeOperations#stages")
    void every_stage_is_kept_with_the_state_and_forgotten_again(Stage stage) {
        operations().add(ready(1));
        operations().save(ready(1).in(stage).in(new OperationState.Claimed(SomeOperations.ATTEMPT, NOON)));
        assertThat(read().stage()).isEqualTo(stage);
        assertThat(operations().lock(ready(1).id()).orElseThrow().stage()).isEqualTo(stage);

        operations().save(read().in(new Stage.OneCall()));
        assertThat(read().stage()).isEqualTo(new Stage.OneCall());
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.execution.port.SomeOperations#stages")
    void an_operation_is_added_in_any_stage(Stage stage) {
        operations().add(ready(1).in(stage));

        assertThat(read()).isEqualTo(ready(1).in(stage));
    }

    @Test
    void the_samples_cover_every_stage() {
        assertThat(SomeOperations.stages()).extracting(Object::getClass).containsOnly((Class[])
                Stage.class.getPermittedSubclasses());
    }

    @Test
    void the_samples_cover_every_state() {
        assertThat(SomeOperations.states()).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                OperationState.class.getPermittedSubclasses());
    }

    @Test
    void one_state_leaves_nothing_behind_in_the_next() {
        operations().add(ready(1));
        operations().save(ready(1).in(new OperationState.Unknown(SomeOperations.ATTEMPT, NOON, 3)));
        operations().save(read().in(new OperationState.Ready(NOON, OperationState.Waiting.COUNTER)));
        operations().save(read().in(new OperationState.Unknown(SomeOperations.ATTEMPT, NOON, 0)));

        assertThat(read().state()).isEqualTo(new OperationState.Unknown(SomeOperations.ATTEMPT, NOON, 0));
    }

    @Test
    void of_two_writers_one_is_refused() {
        operations().add(ready(1));
        operations().save(ready(1).in(new OperationState.Claimed(SomeOperations.ATTEMPT, NOON)));

        assertThatThrownBy(() ->
                        operations().save(ready(1).in(new OperationState.Ready(NOON, OperationState.Waiting.COUNTER))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(read().state()).isEqualTo(new OperationState.Claimed(SomeOperations.ATTEMPT, NOON));
    }

    @Test
    void attempts_are_logged_and_lead_back_to_their_operation() {
        operations().add(ready(1));
        operations().log(ready(1).id(), SomeOperations.ATTEMPT, "claimed", NOON);
        operations().log(ready(1).id(), SomeOperations.ATTEMPT, "outcome Applied", NOON.plusSeconds(1));

        assertThat(operations().events(ready(1).id()))
                .extracting(AttemptEvent::event)
                .containsExactly("claimed", "outcome Applied");
        assertThat(operations().byAttempt(SomeOperations.ATTEMPT)).contains(ready(1).id());
        assertThat(operations().byAttempt(new AttemptId(SomeIds.id(5)))).isEmpty();
    }

    @Test
    void an_unlock_is_kept_as_well_as_a_reset() {
        operations().add(SomeOperations.unlock(1));

        assertThat(read()).isEqualTo(SomeOperations.unlock(1));
    }

    @Test
    void an_applications_operations_are_listed() {
        operations().add(ready(1));
        operations().add(ready(2));

        assertThat(operations().of(ready(1).application())).containsExactly(ready(1));
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.execution.port.SomeOperations#states")
    void what_has_neither_ended_nor_is_with_a_person_is_unfinished(OperationState state) {
        operations().add(ready(1));
        operations().save(ready(1).in(state));
        boolean withAPerson = state instanceof OperationState.ByHand || state instanceof OperationState.Stopped;

        assertThat(operations().unfinished().contains(ready(1).id())).isEqualTo(!state.isFinal() && !withAPerson);
    }

    private Operation read() {
        return operations().find(ready(1).id()).orElseThrow();
    }
}
