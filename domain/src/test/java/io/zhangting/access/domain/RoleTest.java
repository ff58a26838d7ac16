package io.zhangting.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void people_and_customers_are_never_in_one_hand() {
        for (Role working : Set.of(Role.HANDLER, Role.REVIEWER, Role.OPERATIONS)) {
            assertThat(Role.mayBeHeldTogether(Set.of(Role.ADMINISTRATOR, working)))
                    .isFalse();
        }
        assertThat(Role.mayBeHeldTogether(Set.of(Role.ADMINISTRATOR))).isTrue();
        assertThat(Role.mayBeHeldTogether(Set.of(Role.ADMINISTRATOR, Role.AUDITOR)))
                .isTrue();
        assertThat(Role.mayBeHeldTogether(Set.of(Role.HANDLER, Role.REVIEWER, Role.OPERATIONS, Role.AUDITOR)))
                .isTrue();
        assertThat(Role.mayBeHeldTogether(Set.of())).isFalse();
    }

    @Test
    void several_roles_give_the_rights_of_each() {
        assertThat(Role.rightsOf(Set.of(Role.OPERATIONS, Role.AUDITOR)))
                .contains(Right.TICKETS, Right.AUDIT)
                .doesNotContain(Right.REVIEW, Right.STAFF);
        assertThat(Role.rightsOf(Set.of(Role.ADMINISTRATOR))).containsExactly(Right.STAFF);
    }

    @Test
    void names_are_read_in_any_case() {
        assertThat(Role.named(" handler ")).contains(Role.HANDLER);
        assertThat(Role.named("root")).isEmpty();
    }
}
