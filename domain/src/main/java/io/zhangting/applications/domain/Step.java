package io.zhangting.applications.domain;

import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/** What someone or something tries to do to an application. */
public sealed interface Step {

    Instant at();

    record Submit(Instant at) implements Step {}

    record Claim(StaffId reviewer, Instant at) implements Step {}

    record Release(StaffId reviewer, Instant at) implements Step {}

    /** @param secondNeeded whether the pack asks for two pairs of eyes */
    record Approve(StaffId reviewer, boolean secondNeeded, Instant at) implements Step {}

    record Reject(StaffId reviewer, Reason reason, Instant at) implements Step {}

    record Return(StaffId reviewer, List<Mending> mend, Instant at) implements Step {}

    record StartExecution(Instant at) implements Step {}

    record Finish(Ending ending, Instant at) implements Step {}

    /** The counter refused something that the customer can mend. */
    record ReturnByCounter(List<Mending> mend, Instant at) implements Step {}

    record Freeze(Reason reason, Instant at) implements Step {}

    record Thaw(StaffId by, Instant at) implements Step {}

    record Withdraw(Instant at) implements Step {}

    record Expire(Instant at) implements Step {}
}
