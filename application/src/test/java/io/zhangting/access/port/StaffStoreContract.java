package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of staff does. */
public abstract class StaffStoreContract {

    private static final StaffMember LI = member(1, "li", Role.HANDLER, Role.REVIEWER);

    protected abstract StaffStore staff();

    @Test
    void a_member_is_found_by_name_and_by_id() {
        staff().add(LI);
        staff().add(member(2, "wang", Role.ADMINISTRATOR));

        assertThat(staff().byName("li")).get().usingRecursiveComparison().isEqualTo(LI);
        assertThat(staff().byId(LI.id())).get().usingRecursiveComparison().isEqualTo(LI);
        assertThat(staff().byId(SomeIds.staff(2)))
                .get()
                .extracting(StaffMember::name)
                .isEqualTo("wang");
        assertThat(staff().byName("wang")).get().extracting(StaffMember::roles).isEqualTo(Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void all_are_listed_by_name() {
        staff().add(member(2, "wang", Role.ADMINISTRATOR));
        staff().add(LI);

        assertThat(staff().all()).extracting(StaffMember::name).containsExactly("li", "wang");
    }

    @Test
    void strangers_are_not_found() {
        assertThat(staff().byName("li")).isEmpty();
        assertThat(staff().byId(LI.id())).isEmpty();
    }

    @Test
    void it_knows_whether_anybody_is_there() {
        assertThat(staff().isEmpty()).isTrue();
        staff().add(LI);
        assertThat(staff().isEmpty()).isFalse();
    }

    @Test
    void no_two_members_have_one_name() {
        staff().add(LI);

        assertThatThrownBy(() -> staff().add(member(2, "li", Role.REVIEWER))).isInstanceOf(RuntimeException.class);
        assertThat(staff().byName("li")).get().extracting(StaffMember::id).isEqualTo(LI.id());
    }

    @Test
    void every_standing_is_kept() {
        Factors factors = LI.factors().orElseThrow();
        staff().add(LI);

        for (StaffStanding standing : List.of(
                new StaffStanding.Disabled(Optional.of(factors)),
                new StaffStanding.Disabled(Optional.empty()),
                new StaffStanding.Invited(),
                new StaffStanding.Active(factors))) {
            StaffMember now = staff().byId(LI.id()).orElseThrow();
            assertThat(staff().save(now.with(standing))).isTrue();
            assertThat(staff().byId(LI.id()).orElseThrow().standing())
                    .usingRecursiveComparison()
                    .isEqualTo(standing);
        }
    }

    @Test
    void of_two_who_save_one_version_one_is_refused() {
        staff().add(LI);

        assertThat(staff().save(LI.with(Set.of(Role.AUDITOR)))).isTrue();
        assertThat(staff().save(LI.with(Set.of(Role.OPERATIONS)))).isFalse();
        assertThat(staff().byId(LI.id()))
                .get()
                .satisfies(now -> assertThat(now.roles()).containsExactly(Role.AUDITOR))
                .extracting(StaffMember::version)
                .isEqualTo(1L);
    }

    @Test
    void a_step_is_used_once_and_older_ones_are_refused() {
        staff().add(LI);

        assertThat(staff().useTotpStep(LI.id(), 100)).isTrue();
        assertThat(staff().useTotpStep(LI.id(), 100)).isFalse();
        assertThat(staff().useTotpStep(LI.id(), 99)).isFalse();
        assertThat(staff().useTotpStep(LI.id(), 101)).isTrue();
        assertThat(staff().byId(LI.id()).flatMap(StaffMember::factors))
                .get()
                .extracting(Factors::lastTotpStep)
                .isEqualTo(101L);
    }

    @Test
    void nobody_uses_the_step_of_a_stranger_or_of_somebody_who_cannot_sign_in() {
        assertThat(staff().useTotpStep(LI.id(), 100)).isFalse();
        staff().add(LI.with(new StaffStanding.Disabled(LI.factors())));
        assertThat(staff().useTotpStep(LI.id(), 100)).isFalse();
    }

    private static StaffMember member(int number, String name, Role... roles) {
        return new StaffMember(
                SomeIds.staff(number),
                name,
                name + "审核",
                Set.of(roles),
                new StaffStanding.Active(new Factors("hash", new SecretText("JBSWY3DPEHPK3PXP"), 0)),
                0);
    }
}
