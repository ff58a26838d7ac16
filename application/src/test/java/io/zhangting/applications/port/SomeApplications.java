package io.zhangting.applications.port;

import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applications in every state. */
public final class SomeApplications {

    public static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    public static final CustomerId WANG = SomeIds.customer(101);
    public static final CustomerId LI = SomeIds.customer(102);

    private SomeApplications() {}

    public static Application draft(int number, CustomerId customer) {
        return Application.draft(
                SomeIds.application(number), customer, "business-" + number, "1", NOON.plusSeconds(number));
    }

    public static List<ApplicationState> states() {
        Reason reason = new Reason("证件照片不清晰");
        return List.of(
                new Draft(),
                new Submitted(NOON),
                new InReview(SomeIds.staff(1), NOON),
                new AwaitingSecondReview(SomeIds.staff(1), NOON),
                new SecondReview(SomeIds.staff(1), SomeIds.staff(2), NOON),
                new Approved(SomeIds.staff(1), NOON),
                new Executing(NOON),
                new Completed(NOON),
                new CompletedInPart(NOON),
                new Failed(NOON),
                new Returned(
                        List.of(
                                new Mending(FlowStep.DOCUMENT, Optional.of("front"), reason),
                                new Mending(FlowStep.FACE, Optional.empty(), reason)),
                        NOON),
                new Frozen(reason, NOON),
                new Rejected(SomeIds.staff(1), reason, NOON),
                new Withdrawn(NOON),
                new Expired(NOON));
    }

    public static List<ItemState> itemStates() {
        return List.of(
                new ItemState.Chosen(),
                new ItemState.Queued(NOON, Optional.empty()),
                new ItemState.Queued(NOON, Optional.of(NOON.plusSeconds(60))),
                new ItemState.Executing(NOON),
                new ItemState.Unknown(NOON),
                new ItemState.Pending(NOON),
                new ItemState.Done(NOON),
                new ItemState.Declined("131", "CTP:弱密码", NOON),
                new ItemState.Declined("131", "CTP:弱密码", Aftermath.OLD_PASSWORD_GONE, NOON));
    }

    public static Item item(int number, ItemState state) {
        return new Item(SomeIds.item(number), new ItemKind("trading"), state);
    }
}
