package io.zhangting.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.applications.domain.ItemState.*;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.ItemId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final ItemState DONE = new Done(NOON);
    private static final ItemState DECLINED = new Declined("131", "CTP:弱密码", NOON);
    private static final ItemState EXECUTING = new Executing(NOON);

    @Test
    void it_ends_all_done_when_every_item_is_done() {
        assertThat(with(DONE, DONE).ending()).contains(Ending.ALL_DONE);
    }

    @Test
    void it_ends_some_done_when_one_was_declined() {
        assertThat(with(DECLINED, DONE).ending()).contains(Ending.SOME_DONE);
    }

    @Test
    void it_ends_none_done_when_every_item_was_declined() {
        assertThat(with(DECLINED, DECLINED).ending()).contains(Ending.NONE_DONE);
    }

    @Test
    void it_has_not_ended_while_one_item_has_not() {
        assertThat(with(DONE, EXECUTING).ending()).isEmpty();
        assertThat(with(DECLINED, new Unknown(NOON)).ending()).isEmpty();
    }

    @Test
    void without_items_it_never_ends() {
        assertThat(with().ending()).isEmpty();
    }

    @Test
    void only_the_named_item_changes() {
        Application changed = with(EXECUTING, EXECUTING).withItem(item(1), DONE);

        assertThat(changed.items()).extracting(Item::state).containsExactly(EXECUTING, DONE);
    }

    @Test
    void an_item_of_another_application_is_a_bug() {
        assertThatThrownBy(() -> with(EXECUTING).withItem(item(7), DONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such item");
    }

    @Test
    void an_impossible_change_of_an_item_is_a_bug() {
        assertThatThrownBy(() -> with(DONE).withItem(item(0), EXECUTING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Done cannot become Executing");
    }

    @Test
    void approval_queues_every_item() {
        assertThat(with(new Chosen(), new Chosen()).withAllQueued(NOON).items())
                .extracting(Item::state)
                .containsOnly(new Queued(NOON, Optional.empty()));
    }

    @Test
    void the_time_of_submission_is_kept_through_later_states() {
        Application reviewed =
                with().in(new ApplicationState.Submitted(NOON)).in(new ApplicationState.Withdrawn(NOON.plusSeconds(1)));

        assertThat(reviewed.submittedAt()).isEqualTo(Optional.of(NOON));
    }

    @Test
    void an_approval_leaves_alone_what_an_earlier_submission_has_done() {
        assertThat(with(DONE, new Chosen()).withAllQueued(NOON).items())
                .extracting(Item::state)
                .containsExactly(DONE, new Queued(NOON, Optional.empty()));
    }

    @Test
    void what_is_not_done_is_asked_for_again_as_a_new_item() {
        Application renewed = with(DONE, DECLINED, new Chosen()).renewed(() -> item(9));

        assertThat(renewed.items())
                .containsExactly(
                        new Item(item(0), new ItemKind("trading"), DONE),
                        Item.chosen(item(9), new ItemKind("trading")),
                        new Item(item(2), new ItemKind("trading"), new Chosen()));
    }

    @Test
    void what_is_returned_lacks_the_named_steps_and_keeps_the_others() {
        Application returned = with(new Chosen())
                .having(FlowStep.ITEMS)
                .having(FlowStep.DOCUMENT)
                .in(new ApplicationState.Returned(LifecycleTest.MEND, NOON));

        assertThat(returned.done()).containsExactly(FlowStep.ITEMS);
    }

    @Test
    void the_date_of_the_first_submission_stays_when_it_is_submitted_again() {
        Application again = with().in(new ApplicationState.Submitted(NOON))
                .in(new ApplicationState.Returned(LifecycleTest.MEND, NOON))
                .in(new ApplicationState.Submitted(NOON.plusSeconds(60)));

        assertThat(again.submittedAt()).contains(NOON);
    }

    @Test
    void giving_up_what_is_partly_done_does_not_deny_what_was_done() {
        Application returned = with(DONE, DECLINED).in(new ApplicationState.Returned(LifecycleTest.MEND, NOON));
        Transition partly = new Transition.To(new ApplicationState.CompletedInPart(NOON));

        assertThat(returned.after(new Step.Withdraw(NOON))).isEqualTo(partly);
        assertThat(returned.after(new Step.Expire(NOON))).isEqualTo(partly);
        Application submittedAgain = returned.in(new ApplicationState.Submitted(NOON));
        assertThat(submittedAgain.after(new Step.Withdraw(NOON))).isEqualTo(partly);
        Application underReview = submittedAgain.in(new ApplicationState.InReview(LifecycleTest.LI, NOON));
        assertThat(underReview.after(new Step.Reject(LifecycleTest.LI, LifecycleTest.BLURRED, NOON)))
                .isEqualTo(partly);
    }

    @Test
    void a_step_can_be_done_and_forgotten() {
        Application done = with().having(FlowStep.ITEMS).having(FlowStep.PHONE);

        assertThat(done.done()).containsExactlyInAnyOrder(FlowStep.ITEMS, FlowStep.PHONE);
        assertThat(done.lacking(FlowStep.PHONE).done()).containsExactly(FlowStep.ITEMS);
    }

    private static Application with(ItemState... states) {
        return Application.draft(
                        new ApplicationId(new UUID(0, 1)), new CustomerId(new UUID(0, 2)), "reset-password", "1", NOON)
                .choosing(IntStream.range(0, states.length)
                        .mapToObj(i -> new Item(item(i), new ItemKind("trading"), states[i]))
                        .toList());
    }

    private static ItemId item(int number) {
        return new ItemId(new UUID(1, number));
    }
}
