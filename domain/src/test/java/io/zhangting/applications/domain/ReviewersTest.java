package io.zhangting.applications.domain;

import static io.zhangting.applications.domain.LifecycleTest.BLURRED;
import static io.zhangting.applications.domain.LifecycleTest.LI;
import static io.zhangting.applications.domain.LifecycleTest.NOON;
import static io.zhangting.applications.domain.LifecycleTest.WANG;
import static io.zhangting.applications.domain.Transition.Refusal.NOT_THE_REVIEWER;
import static io.zhangting.applications.domain.Transition.Refusal.SAME_PERSON_TWICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.ApplicationState.AwaitingSecondReview;
import io.zhangting.applications.domain.ApplicationState.InReview;
import io.zhangting.applications.domain.ApplicationState.Rejected;
import io.zhangting.applications.domain.ApplicationState.SecondReview;
import io.zhangting.applications.domain.ApplicationState.Submitted;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewersTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    static Stream<Step> decisionsOfWang() {
        return Stream.of(
                new Step.Approve(WANG, false, NOON),
                new Step.Approve(WANG, true, NOON),
                new Step.Reject(WANG, BLURRED, NOON),
                new Step.Return(WANG, LifecycleTest.MEND, NOON),
                new Step.Release(WANG, NOON));
    }

    @ParameterizedTest
    @MethodSource("decisionsOfWang")
    void another_reviewer_cannot_decide(Step step) {
        assertThat(List.of(new InReview(LI, NOON), new SecondReview(WANG, LI, NOON)))
                .allSatisfy(state ->
                        assertThat(Lifecycle.apply(state, step)).isEqualTo(new Transition.Refused(NOT_THE_REVIEWER)));
    }

    @Test
    void nobody_gives_both_approvals() {
        assertThat(Lifecycle.apply(new AwaitingSecondReview(LI, NOON), new Step.Claim(LI, NOON)))
                .isEqualTo(new Transition.Refused(SAME_PERSON_TWICE));
    }

    @Test
    void the_first_reviewer_is_remembered_through_the_second_review() {
        assertThat(Lifecycle.apply(new AwaitingSecondReview(LI, NOON), new Step.Claim(WANG, LATER)))
                .isEqualTo(new Transition.To(new SecondReview(LI, WANG, LATER)));
        assertThat(Lifecycle.apply(new SecondReview(LI, WANG, NOON), new Step.Release(WANG, LATER)))
                .isEqualTo(new Transition.To(new AwaitingSecondReview(LI, LATER)));
    }

    @Test
    void a_claim_names_the_reviewer_and_the_time() {
        assertThat(Lifecycle.apply(new Submitted(NOON), new Step.Claim(LI, LATER)))
                .isEqualTo(new Transition.To(new InReview(LI, LATER)));
    }

    @Test
    void a_rejection_keeps_who_and_why() {
        assertThat(Lifecycle.apply(new InReview(LI, NOON), new Step.Reject(LI, BLURRED, LATER)))
                .isEqualTo(new Transition.To(new Rejected(LI, BLURRED, LATER)));
    }
}
