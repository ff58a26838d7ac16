package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Transition.Refusal;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import io.zhangting.reviews.DecideApplication.Result;
import io.zhangting.reviews.ReviewQueue;
import io.zhangting.reviews.ShowCase;
import org.junit.jupiter.api.Test;

class ReviewDeskScenarioTest {

    private static final Reason BLURRED = new Reason("证件照片不清晰");

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void what_does_not_exist_is_not_found_and_drafts_are_private() {
        ApplicationId draft = visit.start();

        assertThat(world.reviews.decide.claim(World.LI, SomeIds.application(99), 0))
                .isEqualTo(new Result.NotFound());
        assertThat(world.reviews.show.show(World.LI, draft)).isEmpty();
        assertThat(li.claim(draft)).isEqualTo(new Result.Refused(Refusal.NOT_POSSIBLE_NOW));
    }

    @Test
    void photos_are_shown_only_to_the_reviewer_and_each_look_is_recorded() {
        ApplicationId id = visit.applyFor("trading");
        PhotoId photo = world.reviews
                .show
                .show(World.LI, id)
                .orElseThrow()
                .photos()
                .getFirst()
                .id();
        assertThat(world.reviews.show.evidence(World.LI, id, photo)).isEmpty();
        li.claim(id);

        assertThat(world.reviews.show.evidence(World.ZHAO, id, photo)).isEmpty();
        assertThat(world.reviews.show.evidence(World.LI, id, new PhotoId(SomeIds.id(9))))
                .isEmpty();
        assertThat(world.reviews.show.evidence(World.LI, id, photo)).isPresent();
        assertThat(world.audit.entries())
                .filteredOn(entry -> entry.action().equals("evidence.seen"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.subject()).isEqualTo(photo.value().toString()));
    }

    @Test
    void the_hall_checks_the_document_for_the_reviewer() {
        ApplicationId id = visit.applyFor("trading");

        assertThat(world.reviews.show.show(World.LI, id).orElseThrow().checks())
                .hasSize(5)
                .allMatch(ShowCase.Check::ok);
    }

    @Test
    void the_lists_follow_the_application() {
        ApplicationId id = visit.applyFor("trading");
        assertThat(lists().waiting()).extracting(row -> row.application().id()).containsExactly(id);
        li.claim(id);
        assertThat(lists().mine()).extracting(row -> row.application().id()).containsExactly(id);
        li.approve(id);
        assertThat(lists().finished()).extracting(row -> row.application().id()).containsExactly(id);
        assertThat(lists().waiting()).isEmpty();
    }

    private ReviewQueue.Lists lists() {
        return world.reviews.queue.lists(World.LI);
    }
}
