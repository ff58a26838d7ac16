package io.zhangting.halls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessTest {

    private static final UnlockOffer LOCK =
            new UnlockOffer(new ItemKind("ctp-lock"), "交易账户解锁", new CounterId("ctp-main"));

    @Test
    void a_business_that_unlocks_asks_for_a_yes_instead_of_a_choice() {
        assertThat(business(List.of(LOCK), FlowStep.FACE, FlowStep.CONFIRM).unlocks())
                .isTrue();
        assertThatThrownBy(() -> business(List.of(LOCK), FlowStep.FACE)).hasMessageContaining("confirm");
        assertThatThrownBy(() -> business(List.of(LOCK), FlowStep.ITEMS, FlowStep.CONFIRM))
                .hasMessageContaining("confirm");
    }

    @Test
    void a_business_without_locks_has_a_choice_and_nothing_to_confirm() {
        assertThat(business(List.of(), FlowStep.ITEMS).unlocks()).isFalse();
        assertThatThrownBy(() -> business(List.of(), FlowStep.CONFIRM)).hasMessageContaining("confirm");
    }

    private static Business business(List<Offer> offers, FlowStep... steps) {
        return new Business(
                "some",
                "某业务",
                "账户管理",
                "说明",
                ServiceHours.ALWAYS,
                new Flow(List.of(steps)),
                offers,
                List.of(),
                false,
                Optional.empty(),
                Set.of());
    }
}
