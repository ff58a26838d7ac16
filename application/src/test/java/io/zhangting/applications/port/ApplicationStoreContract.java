package io.zhangting.applications.port;

import static io.zhangting.applications.port.SomeApplications.LI;
import static io.zhangting.applications.port.SomeApplications.NOON;
import static io.zhangting.applications.port.SomeApplications.WANG;
import static io.zhangting.applications.port.SomeApplications.draft;
import static io.zhangting.applications.port.SomeApplications.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SomeIds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every store keeps a single application; see {@link ApplicationListsContract} for its lists. */
public abstract class ApplicationStoreContract {

    protected abstract ApplicationStore applications();

    @Test
    void an_added_application_is_found_and_can_be_locked() {
        applications().add(draft(1, WANG), "key");

        assertThat(applications().find(SomeIds.application(1))).contains(draft(1, WANG));
        assertThat(applications().lock(SomeIds.application(1))).contains(draft(1, WANG));
        assertThat(applications().find(SomeIds.application(2))).isEmpty();
        assertThat(applications().lock(SomeIds.application(2))).isEmpty();
    }

    @Test
    void of_a_customer_only_their_own_is_locked() {
        applications().add(draft(1, WANG), "key");

        assertThat(applications().lockOwn(WANG, SomeIds.application(1))).contains(draft(1, WANG));
        assertThat(applications().lockOwn(LI, SomeIds.application(1))).isEmpty();
    }

    @Test
    void of_one_customer_and_one_key_only_the_first_is_added() {
        applications().add(draft(1, WANG), "key");

        assertThat(applications().add(draft(2, WANG), "key")).isFalse();
        assertThat(applications().byKey(WANG, "key")).contains(draft(1, WANG));
        assertThat(applications().find(SomeIds.application(2))).isEmpty();
    }

    @Test
    void a_customer_has_one_unfinished_application_of_a_business() {
        Application first = draft(1, WANG);
        assertThat(applications().add(first, "key")).isTrue();
        assertThat(applications().add(sameBusiness(first), "another")).isFalse();

        applications().save(first.in(new ApplicationState.Withdrawn(NOON)));
        assertThat(applications().add(sameBusiness(first), "a third")).isTrue();
    }

    private static Application sameBusiness(Application first) {
        return Application.draft(SomeIds.application(9), first.customer(), first.business(), "1", NOON);
    }

    @Test
    void keys_of_different_customers_are_different_keys() {
        applications().add(draft(1, WANG), "key");
        applications().add(draft(2, LI), "key");

        assertThat(applications().byKey(LI, "key")).contains(draft(2, LI));
        assertThat(applications().byKey(LI, "another")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.applications.port.SomeApplications#states")
    void every_state_is_kept(ApplicationState state) {
        applications().add(draft(1, WANG), "key");
        applications()
                .save(draft(1, WANG).in(new ApplicationState.Submitted(NOON)).in(state));

        assertThat(read().state()).isEqualTo(state);
        assertThat(read().submittedAt()).contains(NOON);
    }

    @Test
    void the_samples_cover_every_state() {
        assertThat(SomeApplications.states()).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                ApplicationState.class.getPermittedSubclasses());
        assertThat(SomeApplications.itemStates()).extracting(Object::getClass).contains((Class[])
                ItemState.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("io.zhangting.applications.port.SomeApplications#itemStates")
    void items_are_kept_in_their_order_and_every_state(ItemState state) {
        Item first = item(9, state);
        Item second = item(3, new ItemState.Chosen());
        applications().add(draft(1, WANG), "key");
        applications().save(draft(1, WANG).choosing(List.of(first, second)));

        assertThat(read().items()).containsExactly(first, second);
    }

    @Test
    void new_items_replace_the_old_ones_and_done_steps_are_kept() {
        applications().add(draft(1, WANG), "key");
        applications().save(draft(1, WANG).choosing(List.of(item(1, new ItemState.Chosen()))));
        applications()
                .save(read().choosing(List.of(item(2, new ItemState.Chosen())))
                        .having(FlowStep.ITEMS)
                        .having(FlowStep.FACE));

        assertThat(read().items()).extracting(Item::id).containsExactly(SomeIds.item(2));
        assertThat(read().done()).containsExactlyInAnyOrder(FlowStep.ITEMS, FlowStep.FACE);
    }

    @Test
    void of_two_writers_one_is_refused() {
        applications().add(draft(1, WANG), "key");
        Application mine = read();
        Application yours = read();
        applications().save(mine.having(FlowStep.ITEMS));

        assertThatThrownBy(() -> applications().save(yours.having(FlowStep.FACE)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(read().done()).containsExactly(FlowStep.ITEMS);
        assertThat(read().version()).isEqualTo(mine.version() + 1);
    }

    @Test
    void what_was_saved_can_be_changed_further_without_reading_it_again() {
        applications().add(draft(1, WANG), "key");
        Application before = read();
        Application chosen = applications().save(before.choosing(List.of(item(1, new ItemState.Chosen()))));
        Application moved = applications().save(chosen.having(FlowStep.ITEMS));

        assertThat(read()).isEqualTo(moved);
        assertThat(moved.items()).hasSize(1);
        assertThatThrownBy(() -> applications().save(before.having(FlowStep.FACE)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_application_that_was_never_added_cannot_be_saved() {
        assertThatThrownBy(() -> applications().save(draft(1, WANG))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_timeline_is_told_in_the_order_of_writing() {
        TimelineEntry first = new TimelineEntry(NOON, Actor.of(WANG), "提交申请");
        TimelineEntry second = new TimelineEntry(NOON, Actor.HALL, "开始在柜台办理");
        applications().add(draft(1, WANG), "key");
        applications().add(draft(2, WANG), "another");
        applications().note(SomeIds.application(1), first);
        applications().note(SomeIds.application(1), second);

        assertThat(applications().timeline(SomeIds.application(1))).containsExactly(first, second);
        assertThat(applications().timeline(SomeIds.application(2))).isEmpty();
    }

    private Application read() {
        return applications().find(SomeIds.application(1)).orElseThrow();
    }
}
