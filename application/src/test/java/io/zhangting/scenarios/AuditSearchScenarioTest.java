package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.Role;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.audit.SearchAudit;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import io.zhangting.reviews.ReviewQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditSearchScenarioTest {

    private final World world = new World();
    private final ApplicationId id =
            world.visitBy(SomeCustomers.wang(), "phone at home").applyFor("trading");

    @Test
    void finished_applications_are_exported_and_that_is_recorded() {
        assertThat(exported()).isEmpty();
        new Desk(world, World.LI).passes(id);

        assertThat(exported()).extracting(row -> row.application().id()).containsExactly(id);
        assertThat(actions(wanted(Optional.empty(), Optional.empty()))).contains("applications.exported");
    }

    @Test
    void who_audits_searches_by_actor_and_subject_and_exports() {
        new Desk(world, World.LI).claim(id);
        String li = World.LI.id().value().toString();

        assertThat(world.searchAudit
                        .page(wanted(Optional.of(li), Optional.empty()), Optional.empty())
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.entry().actor().id()).isEqualTo(li));
        assertThat(actions(wanted(Optional.empty(), Optional.of(id.value().toString()))))
                .contains("application.submit", "application.claim");
        assertThat(actions(wanted(Optional.of("nobody"), Optional.empty()))).isEmpty();
        assertThat(actions(wanted(Optional.empty(), Optional.empty()))).contains("audit.exported");
    }

    @Test
    void staff_are_found_by_their_names() {
        world.access.addStaff.add("li.na", "李娜", Set.of(Role.AUDITOR), new SecretText("correct horse battery"));
        StaffId li = world.access.names.named("李娜").iterator().next();
        world.access.denials.record(Actor.of(li), "GET /api/console/queue");

        for (String typed : List.of("李娜", "li.na")) {
            assertThat(world.searchAudit
                            .page(wanted(Optional.of(typed), Optional.empty()), Optional.empty())
                            .lines())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.actorName()).isEqualTo("李娜");
                        assertThat(line.entry().action()).isEqualTo("access.denied");
                    });
        }
    }

    @Test
    void pages_follow_each_other() {
        for (int i = 0; i < 60; i++) {
            world.audit.append(world.clock.instant(), Actor.of(World.LI.id()), "made", "page", "" + i);
        }
        SearchAudit.Wanted wanted = wanted(Optional.empty(), Optional.of("page"));
        SearchAudit.Page first = world.searchAudit.page(wanted, Optional.empty());
        assertThat(first.more()).isTrue();
        assertThat(first.lines()).hasSize(50);

        SearchAudit.Page second = world.searchAudit.page(
                wanted, Optional.of(first.lines().getLast().entry().number()));
        assertThat(second.more()).isFalse();
        assertThat(second.lines())
                .extracting(line -> line.entry().detail())
                .startsWith("9")
                .endsWith("0");
    }

    private List<String> actions(SearchAudit.Wanted wanted) {
        List<String> actions = new ArrayList<>();
        world.searchAudit.export(
                World.ZHAO, wanted, line -> actions.add(line.entry().action()));
        return actions;
    }

    private List<ReviewQueue.Row> exported() {
        List<ReviewQueue.Row> rows = new ArrayList<>();
        world.reviews.export.export(
                World.ZHAO,
                world.clock.instant().minusSeconds(3600),
                world.clock.instant().plusSeconds(3600),
                rows::add);
        return rows;
    }

    private SearchAudit.Wanted wanted(Optional<String> actor, Optional<String> subject) {
        Instant now = world.clock.instant();
        return new SearchAudit.Wanted(now.minusSeconds(3600), now.plusSeconds(3600), actor, subject);
    }
}
