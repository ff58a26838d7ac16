package io.zhangting.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.ItemState.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemStateTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    private static final List<ItemState> STATES = List.of(
            new Chosen(),
            new Queued(NOON, Optional.empty()),
            new Executing(NOON),
            new Unknown(NOON),
            new Pending(NOON),
            new Done(NOON),
            new Declined("131", "CTP:弱密码", NOON));

    @Test
    void the_whole_table() {
        assertThat(STATES.stream().flatMap(ItemStateTest::lines))
                .containsExactlyInAnyOrder(
                        "Chosen -> Queued",
                        "Queued -> Queued",
                        "Queued -> Unknown",
                        "Queued -> Pending",
                        "Queued -> Done",
                        "Queued -> Declined",
                        "Queued -> Executing",
                        "Executing -> Queued",
                        "Executing -> Unknown",
                        "Executing -> Pending",
                        "Executing -> Done",
                        "Executing -> Declined",
                        "Unknown -> Queued",
                        "Unknown -> Executing",
                        "Unknown -> Unknown",
                        "Unknown -> Pending",
                        "Unknown -> Done",
                        "Unknown -> Declined",
                        "Pending -> Queued",
                        "Pending -> Executing",
                        "Pending -> Unknown",
                        "Pending -> Pending",
                        "Pending -> Done",
                        "Pending -> Declined");
    }

    @Test
    void the_table_covers_every_state() {
        assertThat(STATES).extracting(Object::getClass).containsExactlyInAnyOrder((Class[])
                ItemState.class.getPermittedSubclasses());
    }

    @Test
    void an_item_that_ended_stays_ended() {
        assertThat(STATES.stream().filter(ItemState::isFinal))
                .hasSize(2)
                .allSatisfy(state -> assertThat(lines(state)).isEmpty());
    }

    private static Stream<String> lines(ItemState from) {
        return STATES.stream().filter(from::mayBecome).map(to -> name(from) + " -> " + name(to));
    }

    private static String name(ItemState state) {
        return state.getClass().getSimpleName();
    }
}
