package io.zhangting.applications.persistence;

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
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.infrastructure.TestTransactions;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldApplicationsIT {

    private static final ApplicationId ID = SomeIds.application(1);
    private static final Item CHOSEN = item(1, new ItemState.Chosen());
    private static final Item SECOND = item(2, new ItemState.Chosen());

    private final DSLContext others = TestDatabase.clean();
    private final ApplicationStore elsewhere = new JooqApplicationStore(others, new ItemRows(others));
    private final TestTransactions transactions = new TestTransactions();
    private final DSLContext db = transactions.db();
    private final ApplicationStore store = new JooqApplicationStore(db, new ItemRows(db));

    @BeforeEach
    void one_application() {
        elsewhere.add(draft(1, WANG), "key");
    }

    @Test
    void what_is_locked_is_read_once_and_written_once() {
        Application left = transactions.in(() -> {
            Application held = store.lock(ID).orElseThrow();
            Application chosen = store.save(held.choosing(List.of(CHOSEN, SECOND)));
            Application stepped = store.save(chosen.having(FlowStep.ITEMS));
            assertThat(store.find(ID)).contains(stepped);
            assertThat(store.lock(ID)).contains(stepped);
            assertThat(elsewhere.find(ID)).contains(draft(1, WANG));
            return stepped;
        });

        assertThat(elsewhere.find(ID)).contains(left);
        assertThat(left.version()).isEqualTo(2);
        assertThat(transactions.sent("select")).hasSize(2);
        assertThat(transactions.sent("update")).hasSize(1);
        assertThat(transactions.sent("insert")).hasSize(1);
        assertThat(transactions.sent("delete")).isEmpty();
    }

    @Test
    void of_its_items_those_are_written_that_changed() {
        Item done = item(1, new ItemState.Done(NOON));
        elsewhere.save(draft(1, WANG).choosing(List.of(CHOSEN, SECOND)));
        Object written = writtenBy(SECOND);

        transactions.in(() -> store.save(store.lock(ID).orElseThrow().choosing(List.of(done, SECOND))));
        assertThat(elsewhere.find(ID).orElseThrow().items()).containsExactly(done, SECOND);
        assertThat(writtenBy(SECOND)).isEqualTo(written);

        transactions.in(() -> store.save(store.lock(ID).orElseThrow().choosing(List.of(SECOND))));
        assertThat(elsewhere.find(ID).orElseThrow().items()).containsExactly(SECOND);
    }

    @Test
    void what_was_only_read_is_saved_at_once_and_is_refused_if_somebody_was_faster() {
        elsewhere.save(draft(1, WANG).choosing(List.of(CHOSEN)));
        transactions.in(() -> {
            Application saved = store.save(store.find(ID).orElseThrow().having(FlowStep.FACE));
            assertThat(transactions.sent("update")).hasSize(1);
            return store.save(saved.having(FlowStep.ITEMS));
        });
        assertThat(elsewhere.find(ID).orElseThrow().items()).containsExactly(CHOSEN);
        assertThat(elsewhere.find(ID).orElseThrow().done()).containsExactlyInAnyOrder(FlowStep.FACE, FlowStep.ITEMS);
        assertThat(transactions.sent("insert")).isEmpty();

        assertThatThrownBy(() -> transactions.in(() -> {
                    Application read = store.find(ID).orElseThrow();
                    elsewhere.save(elsewhere.find(ID).orElseThrow().choosing(List.of(SECOND)));
                    return store.save(read.having(FlowStep.PHONE));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_older_version_of_what_is_held_is_refused() {
        assertThatThrownBy(() -> transactions.in(() -> {
                    Application held = store.lock(ID).orElseThrow();
                    store.save(held.having(FlowStep.ITEMS));
                    return store.save(held.having(FlowStep.FACE));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(elsewhere.find(ID)).contains(draft(1, WANG));
    }

    @Test
    void what_fails_leaves_nothing_behind() {
        assertThatThrownBy(() -> transactions.in(() -> {
                    store.save(store.lock(ID).orElseThrow().having(FlowStep.ITEMS));
                    store.note(ID, note("提交申请"));
                    throw new IllegalStateException("of the test");
                }))
                .hasMessage("of the test");

        assertThat(elsewhere.find(ID)).contains(draft(1, WANG));
        assertThat(elsewhere.timeline(ID)).isEmpty();
        assertThat(transactions.in(() -> store.lock(ID))).contains(draft(1, WANG));
    }

    @Test
    void lists_and_additions_of_the_same_transaction_know_of_it() {
        transactions.in(() -> {
            store.save(store.lock(ID).orElseThrow().in(new ApplicationState.Withdrawn(NOON)));
            assertThat(store.of(WANG))
                    .extracting(Application::state)
                    .containsExactly(new ApplicationState.Withdrawn(NOON));
            Application again = Application.draft(
                    SomeIds.application(2), WANG, draft(1, WANG).business(), "1", NOON);
            return assertThat(store.add(again, "another")).as("added").isTrue();
        });
        assertThat(elsewhere.of(WANG)).hasSize(2);
    }

    @Test
    void a_transaction_apart_has_its_own() {
        elsewhere.add(draft(2, WANG), "two");
        transactions.in(() -> {
            Application held = store.save(store.lock(ID).orElseThrow().having(FlowStep.ITEMS));
            transactions.apart(() -> {
                assertThat(store.find(ID)).contains(draft(1, WANG));
                return store.save(
                        store.lock(SomeIds.application(2)).orElseThrow().having(FlowStep.FACE));
            });
            assertThat(elsewhere.find(SomeIds.application(2)).orElseThrow().done())
                    .containsExactly(FlowStep.FACE);
            return assertThat(store.find(ID)).contains(held);
        });
        assertThat(elsewhere.find(ID).orElseThrow().done()).containsExactly(FlowStep.ITEMS);
    }

    @Test
    void notes_are_written_together_and_in_their_order() {
        transactions.in(() -> {
            store.note(ID, note("开始在柜台办理"));
            store.note(ID, note("交易密码：办理成功"));
            store.note(ID, note("全部办理完成"));
            assertThat(elsewhere.timeline(ID)).isEmpty();
            return ID;
        });

        assertThat(elsewhere.timeline(ID))
                .extracting(TimelineEntry::text)
                .containsExactly("开始在柜台办理", "交易密码：办理成功", "全部办理完成");
        assertThat(transactions.sent("insert")).hasSize(1);
    }

    @Test
    void who_asks_within_the_transaction_sees_the_notes() {
        transactions.in(() -> {
            store.note(ID, note("提交申请"));
            assertThat(store.timeline(ID)).hasSize(1);
            store.note(ID, note("领取审核"));
            return assertThat(store.timeline(ID)).hasSize(2);
        });
        assertThat(elsewhere.timeline(ID)).hasSize(2);
    }

    /** Which transaction wrote the row. */
    private Object writtenBy(Item item) {
        return others.fetchValue(
                "select xmin::text from applications.item where id = ?",
                item.id().value());
    }

    private static TimelineEntry note(String text) {
        return new TimelineEntry(NOON, Actor.HALL, text);
    }
}
