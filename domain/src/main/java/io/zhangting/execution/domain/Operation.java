package io.zhangting.execution.domain;

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
        OperationState state,
        long version) {

    public Operation in(OperationState next) {
        return new Operation(id, application, item, customer, change, next, version);
    }
}
