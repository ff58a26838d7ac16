package io.zhangting.execution;

import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Stage;
import org.springframework.stereotype.Component;

/** By which call the next attempt of an operation goes on: what was done stays done, and the adapter decides the rest. */
@Component
class StageOfAttempt {

    private final CounterDirectory counters;
    private final MakeTemporaryPassword temporaries;

    StageOfAttempt(CounterDirectory counters, MakeTemporaryPassword temporaries) {
        this.counters = counters;
        this.temporaries = temporaries;
    }

    /** Part of the transaction that claims the attempt. */
    Stage next(Operation operation) {
        return switch (operation.change()) {
            case AccountUnlock unlock -> new Stage.OneCall();
            case PasswordReset reset ->
                counters.way(reset.counter())
                        .map(way -> next(operation, reset, way))
                        .orElse(operation.stage());
        };
    }

    /** One call, or a person, sets the new password whatever stands: then a temporary one is not needed any more. */
    private Stage next(Operation operation, PasswordReset reset, CounterDirectory.Way way) {
        return switch (way) {
            case ONE_CALL -> new Stage.OneCall(operation.stage().isOldPasswordGone());
            case TWO_STEPS ->
                operation.stage() instanceof Stage.OneCall(boolean gone)
                        ? new Stage.TemporaryChosen(temporaries.make(operation, reset), gone)
                        : operation.stage();
        };
    }
}
