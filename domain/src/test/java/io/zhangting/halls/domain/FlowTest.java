package io.zhangting.halls.domain;

import static io.zhangting.halls.domain.FlowStep.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final List<FlowStep> ORDER = List.of(ITEMS, DOCUMENT, PHONE, FACE, AGREEMENTS);
    private static final Flow FLOW = new Flow(ORDER);

    @Test
    void the_first_step_that_is_not_done_is_due() {
        assertThat(FLOW.due(Set.of())).contains(ITEMS);
        assertThat(FLOW.due(Set.of(ITEMS, DOCUMENT))).contains(PHONE);
        assertThat(FLOW.due(Set.of(ITEMS, PHONE, FACE, AGREEMENTS))).contains(DOCUMENT);
        assertThat(FLOW.due(Set.copyOf(ORDER))).isEmpty();
    }

    @Test
    void of_all_orders_in_which_the_steps_could_be_taken_only_one_is_allowed() {
        assertThat(permutations(ORDER).filter(FlowTest::goesThrough)).containsExactly(ORDER);
    }

    @Test
    void a_done_step_may_be_taken_again() {
        assertThat(FLOW.allows(ITEMS, Set.copyOf(ORDER))).isTrue();
        assertThat(FLOW.allows(DOCUMENT, EnumSet.of(ITEMS, DOCUMENT))).isTrue();
    }

    @Test
    void a_step_of_another_flow_is_never_allowed() {
        assertThat(new Flow(List.of(ITEMS, AGREEMENTS)).allows(FACE, EnumSet.allOf(FlowStep.class)))
                .isFalse();
    }

    @Test
    void a_flow_has_at_least_one_step_and_none_twice() {
        assertThatThrownBy(() -> new Flow(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Flow(List.of(ITEMS, PHONE, ITEMS))).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean goesThrough(List<FlowStep> order) {
        Set<FlowStep> done = EnumSet.noneOf(FlowStep.class);
        for (FlowStep step : order) {
            if (!FLOW.allows(step, done)) {
                return false;
            }
            done.add(step);
        }
        return true;
    }

    private static Stream<List<FlowStep>> permutations(List<FlowStep> steps) {
        return steps.isEmpty()
                ? Stream.of(List.of())
                : steps.stream()
                        .flatMap(first -> permutations(without(steps, first)).map(rest -> {
                            List<FlowStep> all = new ArrayList<>(List.of(first));
                            all.addAll(rest);
                            return List.copyOf(all);
                        }));
    }

    private static List<FlowStep> without(List<FlowStep> steps, FlowStep one) {
        return steps.stream().filter(step -> step != one).toList();
    }
}
