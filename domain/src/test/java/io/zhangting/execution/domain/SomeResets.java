package io.zhangting.execution.domain;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.ItemId;
import java.util.UUID;

final class SomeResets {

    private SomeResets() {}

    static Operation reset(Stage stage, OperationState state) {
        SecretId secret = new SecretId(new UUID(1, 1));
        return operation(
                new PasswordReset(new CounterId("ctp-main"), PasswordPurpose.TRADING, "80000001", secret),
                stage,
                state);
    }

    static Operation unlock(Stage stage, OperationState state) {
        return operation(new AccountUnlock(new CounterId("ctp-main"), "80000001"), stage, state);
    }

    private static Operation operation(CounterChange change, Stage stage, OperationState state) {
        return new Operation(
                new OperationId(new UUID(1, 2)),
                new ApplicationId(new UUID(1, 3)),
                new ItemId(new UUID(1, 4)),
                new CustomerId(new UUID(1, 5)),
                change,
                stage,
                state,
                0);
    }
}
