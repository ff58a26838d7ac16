package io.zhangting.applications.port;

import static io.zhangting.applications.port.SomeApplications.LI;
import static io.zhangting.applications.port.SomeApplications.NOON;
import static io.zhangting.applications.port.SomeApplications.WANG;
import static io.zhangting.applications.port.SomeApplications.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store lists applications for customers and staff. */
public abstract class ApplicationListsContract {

    protected abstract ApplicationStore applications();

    @Test
    void a_customer_sees_their_own_newest_first() {
        applications().add(draft(1, WANG), "1");
        applications().add(draft(3, WANG), "3");
        applications().add(draft(2, LI), "2");

        assertThat(numbers(applications().of(WANG))).containsExactly(3L, 1L);
    }

    private static final List<Mending> MEND =
            List.of(new Mending(FlowStep.FACE, Optional.empty(), new Reason("请重新拍摄")));

    @Test
    void what_waits_for_review_is_listed_oldest_submission_first() {
        submitted(1, 30, new Submitted(NOON.plusSeconds(30)));
        submitted(2, 10, new AwaitingSecondReview(SomeIds.staff(1), NOON.plusSeconds(40)));
        submitted(3, 20, new Submitted(NOON.plusSeconds(20)));
        submitted(4, 5, new InReview(SomeIds.staff(1), NOON));
        applications().add(draft(5, WANG), "5");
        submitted(6, 15, new Frozen(new Reason("客户来电"), NOON));

        assertThat(numbers(applications().waitingForReview())).containsExactly(2L, 6L, 3L, 1L);
    }

    @Test
    void a_reviewer_sees_what_they_hold() {
        submitted(1, 30, new InReview(SomeIds.staff(1), NOON));
        submitted(2, 10, new SecondReview(SomeIds.staff(2), SomeIds.staff(1), NOON));
        submitted(3, 20, new InReview(SomeIds.staff(2), NOON));
        submitted(4, 20, new SecondReview(SomeIds.staff(1), SomeIds.staff(2), NOON));
        submitted(5, 20, new Approved(SomeIds.staff(1), NOON));

        assertThat(numbers(applications().inReviewBy(SomeIds.staff(1)))).containsExactly(2L, 1L);
    }

    @Test
    void what_left_review_is_listed_newest_first_and_cut_off() {
        submitted(1, 1, new Completed(NOON.plusSeconds(10)));
        submitted(2, 1, new Executing(NOON.plusSeconds(30)));
        submitted(3, 1, new Failed(NOON.plusSeconds(20)));
        submitted(4, 1, new Submitted(NOON));
        submitted(5, 1, new Withdrawn(NOON.plusSeconds(50)));
        applications().add(draft(6, WANG), "6");
        applications().save(draft(6, WANG).in(new Withdrawn(NOON)));

        assertThat(numbers(applications().reviewed(100))).containsExactly(5L, 2L, 3L, 1L);
        assertThat(numbers(applications().reviewed(2))).containsExactly(5L, 2L);
    }

    @Test
    void what_ended_in_a_time_is_read_piece_by_piece() {
        submitted(1, 1, new Completed(NOON.plusSeconds(20)));
        submitted(2, 1, new Rejected(SomeIds.staff(1), new Reason("不是本人"), NOON.plusSeconds(10)));
        submitted(3, 1, new Expired(NOON.plusSeconds(59)));
        submitted(8, 1, new Completed(NOON));
        submitted(4, 1, new Completed(NOON.plusSeconds(60)));
        submitted(5, 1, new Executing(NOON.plusSeconds(10)));
        submitted(6, 1, new Completed(NOON.minusSeconds(1)));
        applications().add(draft(7, WANG), "7");
        applications().save(draft(7, WANG).in(new Withdrawn(NOON)));

        Instant before = NOON.plusSeconds(60);
        assertThat(numbers(applications().ended(NOON, before, Optional.empty(), 2)))
                .containsExactly(8L, 2L);
        assertThat(numbers(applications().ended(NOON, before, Optional.of(SomeIds.application(2)), 3)))
                .containsExactly(1L, 3L);
    }

    @Test
    void what_nobody_finished_in_time_is_found() {
        applications().add(draft(1, WANG), "1");
        applications().add(draft(2, WANG), "2");
        submitted(3, 1, new Returned(MEND, NOON.plusSeconds(10)));
        submitted(4, 1, new Returned(MEND, NOON.plusSeconds(20)));
        submitted(5, 1, new Submitted(NOON));

        assertThat(applications().overdue(NOON.plusSeconds(2), NOON.plusSeconds(20)))
                .containsExactlyInAnyOrder(SomeIds.application(1), SomeIds.application(3));
    }

    @Test
    void what_a_reviewer_claimed_and_left_is_found() {
        submitted(1, 1, new InReview(SomeIds.staff(1), NOON));
        submitted(2, 1, new SecondReview(SomeIds.staff(1), SomeIds.staff(2), NOON.plusSeconds(1)));
        submitted(3, 1, new InReview(SomeIds.staff(1), NOON.plusSeconds(10)));
        submitted(4, 1, new Approved(SomeIds.staff(1), NOON));

        assertThat(applications().claimedBefore(NOON.plusSeconds(10)))
                .containsExactlyInAnyOrder(SomeIds.application(1), SomeIds.application(2));
    }

    private void submitted(int number, int seconds, ApplicationState state) {
        applications().add(draft(number, WANG), Integer.toString(number));
        applications()
                .save(draft(number, WANG)
                        .in(new Submitted(NOON.plusSeconds(seconds)))
                        .in(state instanceof Submitted ? new Submitted(NOON.plusSeconds(seconds)) : state));
    }

    private static List<Long> numbers(List<Application> applications) {
        return applications.stream()
                .map(application -> application.id().value().getLeastSignificantBits())
                .toList();
    }
}
