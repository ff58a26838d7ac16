package io.zhangting.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.Step.*;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    static final StaffId LI = new StaffId(new UUID(0, 1));
    static final StaffId WANG = new StaffId(new UUID(0, 2));
    static final Reason BLURRED = new Reason("照片不清晰");
    static final List<Mending> MEND = List.of(new Mending(FlowStep.DOCUMENT, Optional.of("front"), BLURRED));

    static final List<ApplicationState> STATES = List.of(
            new Draft(),
            new Submitted(NOON),
            new InReview(LI, NOON),
            new AwaitingSecondReview(WANG, NOON),
            new SecondReview(WANG, LI, NOON),
            new Approved(LI, NOON),
            new Executing(NOON),
            new Completed(NOON),
            new CompletedInPart(NOON),
            new Failed(NOON),
            new Returned(MEND, NOON),
            new Frozen(BLURRED, NOON),
            new Rejected(LI, BLURRED, NOON),
            new Withdrawn(NOON),
            new Expired(NOON));

    static final List<Step> STEPS = List.of(
            new Submit(NOON),
            new Claim(LI, NOON),
            new Release(LI, NOON),
            new Approve(LI, false, NOON),
            new Approve(LI, true, NOON),
            new Reject(LI, BLURRED, NOON),
            new Return(LI, MEND, NOON),
            new StartExecution(NOON),
            new Finish(Ending.ALL_DONE, NOON),
            new Finish(Ending.SOME_DONE, NOON),
            new Finish(Ending.NONE_DONE, NOON),
            new ReturnByCounter(MEND, NOON),
            new Freeze(BLURRED, NOON),
            new Thaw(WANG, NOON),
            new Withdraw(NOON),
            new Expire(NOON));

    @Test
    void the_whole_table() {
        assertThat(STATES.stream().flatMap(LifecycleTest::lines))
                .containsExactlyInAnyOrder(
                        "Draft --Submit--> Submitted",
                        "Draft --Withdraw--> Withdrawn",
                        "Draft --Expire--> Expired",
                        "Submitted --Claim--> InReview",
                        "Submitted --Freeze--> Frozen",
                        "Submitted --Withdraw--> Withdrawn",
                        "InReview --Release--> Submitted",
                        "InReview --Approve--> Approved",
                        "InReview --Approve, second needed--> AwaitingSecondReview",
                        "InReview --Reject--> Rejected",
                        "InReview --Return--> Returned",
                        "InReview --Freeze--> Frozen",
                        "AwaitingSecondReview --Claim--> SecondReview",
                        "AwaitingSecondReview --Freeze--> Frozen",
                        "SecondReview --Release--> AwaitingSecondReview",
                        "SecondReview --Approve--> Approved",
                        "SecondReview --Approve, second needed--> Approved",
                        "SecondReview --Reject--> Rejected",
                        "SecondReview --Return--> Returned",
                        "SecondReview --Freeze--> Frozen",
                        "Approved --StartExecution--> Executing",
                        "Approved --Freeze--> Frozen",
                        "Executing --Finish, ALL_DONE--> Completed",
                        "Executing --Finish, SOME_DONE--> CompletedInPart",
                        "Executing --Finish, NONE_DONE--> Failed",
                        "Executing --ReturnByCounter--> Returned",
                        "Returned --Submit--> Submitted",
                        "Returned --Withdraw--> Withdrawn",
                        "Returned --Expire--> Expired",
                        "Frozen --Thaw--> Submitted",
                        "Frozen --Reject--> Rejected");
    }

    @Test
    void the_table_covers_every_state_and_every_step() {
        assertThat(STATES).extracting(Object::getClass).containsOnlyOnce((Class[])
                ApplicationState.class.getPermittedSubclasses());
        assertThat(STEPS).extracting(Object::getClass).contains((Class[]) Step.class.getPermittedSubclasses());
    }

    @Test
    void no_step_leads_out_of_a_final_state() {
        assertThat(STATES.stream().filter(ApplicationState::isFinal).flatMap(LifecycleTest::lines))
                .isEmpty();
    }

    @Test
    void every_state_that_is_not_final_can_be_left() {
        assertThat(STATES.stream().filter(state -> !state.isFinal()))
                .allSatisfy(state -> assertThat(lines(state)).isNotEmpty());
    }

    @Test
    void only_a_draft_and_a_returned_application_can_be_edited() {
        assertThat(STATES.stream().filter(ApplicationState::isEditable))
                .containsExactly(new Draft(), new Returned(MEND, NOON));
    }

    private static Stream<String> lines(ApplicationState from) {
        return STEPS.stream()
                .filter(step -> Lifecycle.apply(from, step) instanceof Transition.To)
                .map(step -> "%s --%s--> %s"
                        .formatted(
                                name(from), label(step), name(((Transition.To) Lifecycle.apply(from, step)).next())));
    }

    private static String label(Step step) {
        return switch (step) {
            case Approve a when a.secondNeeded() -> "Approve, second needed";
            case Finish f -> "Finish, " + f.ending();
            default -> name(step);
        };
    }

    private static String name(Object state) {
        return state.getClass().getSimpleName();
    }
}
