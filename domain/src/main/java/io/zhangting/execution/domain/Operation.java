package io.zhangting.execution.domain;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.ItemId;

/** One change at one counter for one item. Immutable; {@code version} guards against two writers. */
public record Operation(
        OperationId id,
        ApplicationId application,
        ItemId item,
        CustomerId customer,
        CounterChange change,
        Stage stage,
        OperationState state,
        long version) {

    public Operation {
        if (stage instanceof Stage.TemporaryChosen && state instanceof OperationState.Applied) {
            throw new IllegalArgumentException("the first of two calls does not make an operation applied");
        }
        if (change instanceof AccountUnlock && !(stage instanceof Stage.OneCall)) {
            throw new IllegalArgumentException("an unlock is one call");
        }
    }

    public Operation in(OperationState next) {
        return new Operation(id, application, item, customer, change, stage, next, version);
    }

    public Operation in(Stage next) {
        return new Operation(id, application, item, customer, change, next, state, version);
    }

    /** Whether a temporary password may still be asked for. */
    public boolean needs(SecretId temporary) {
        return !state.isFinal()
                && stage.temporaryPassword().filter(temporary::equals).isPresent();
    }
}
