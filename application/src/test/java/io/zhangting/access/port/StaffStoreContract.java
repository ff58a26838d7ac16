package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import org.junit.jupiter.api.Test;

/** What every store of staff does. */
public abstract class StaffStoreContract {

    private static final StaffMember LI = member(1, "li", Role.REVIEWER);

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
        assertThat(staff().byName("wang")).get().extracting(StaffMember::role).isEqualTo(Role.ADMINISTRATOR);
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
    void a_step_is_used_once_and_older_ones_are_refused() {
        staff().add(LI);

        assertThat(staff().useTotpStep(LI.id(), 100)).isTrue();
        assertThat(staff().useTotpStep(LI.id(), 100)).isFalse();
        assertThat(staff().useTotpStep(LI.id(), 99)).isFalse();
        assertThat(staff().useTotpStep(LI.id(), 101)).isTrue();
        assertThat(staff().byId(LI.id()))
                .get()
                .extracting(StaffMember::lastTotpStep)
                .isEqualTo(101L);
    }

    @Test
    void nobody_uses_the_step_of_a_stranger() {
        assertThat(staff().useTotpStep(LI.id(), 100)).isFalse();
    }

    private static StaffMember member(int number, String name, Role role) {
        return new StaffMember(
                SomeIds.staff(number), name, name + "审核", role, "hash", new SecretText("JBSWY3DPEHPK3PXP"), 0);
    }
}
