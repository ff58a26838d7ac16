package io.zhangting.execution.port;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Stage;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;

/** Operations in every state. */
public final class SomeOperations {

    public static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    public static final AttemptId ATTEMPT = new AttemptId(SomeIds.id(77));

    private SomeOperations() {}

    public static Operation ready(int number) {
        return new Operation(
                new OperationId(SomeIds.id(number)),
                SomeIds.application(number),
                SomeIds.item(number),
                SomeIds.customer(1),
                new PasswordReset(
                        SomeHall.CFMMC, PasswordPurpose.QUERY, "013580000001", new SecretId(SomeIds.id(number))),
                new Stage.OneCall(),
                new OperationState.Ready(NOON, OperationState.Waiting.NOTHING),
                0);
    }

    public static Operation unlock(int number) {
        Operation reset = ready(number);
        return new Operation(
                reset.id(),
                reset.application(),
                reset.item(),
                reset.customer(),
                new AccountUnlock(SomeHall.CTP, "80000001"),
                reset.stage(),
                reset.state(),
                0);
    }

    public static List<Stage> stages() {
        SecretId temporary = new SecretId(SomeIds.id(76));
        return List.of(
                new Stage.OneCall(),
                new Stage.TemporaryChosen(temporary),
                new Stage.TemporarySet(temporary, ATTEMPT),
                new Stage.OneCall(true),
                new Stage.TemporaryChosen(temporary, true));
    }

    public static List<OperationState> states() {
        return List.of(
                new OperationState.Ready(NOON, OperationState.Waiting.SERVICE_HOURS),
                new OperationState.Claimed(ATTEMPT, NOON),
                new OperationState.Unknown(ATTEMPT, NOON, 3),
                new OperationState.Pending(ATTEMPT, "R-1", NOON),
                new OperationState.ByHand(ATTEMPT, NOON),
                new OperationState.Stopped(ATTEMPT, "网关拒绝调用", NOON),
                new OperationState.Applied(ATTEMPT, NOON),
                new OperationState.Declined(ATTEMPT, "131", "CTP:弱密码", NOON),
                new OperationState.Cancelled(NOON));
    }
}
