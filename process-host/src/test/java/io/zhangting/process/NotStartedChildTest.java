package io.zhangting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotStartedChildTest {

    @TempDir
    private Path directory;

    @Test
    void an_obstacle_keeps_it_from_being_started_until_it_is_gone() {
        try (var child = new WatchedChild(directory, "playful")) {
            child.obstacle.set(Optional.of("no locale"));
            child.child.start();
            await().until(() -> child.child.state() instanceof ChildState.Down);

            assertThat(child.child.state())
                    .isInstanceOfSatisfying(
                            ChildState.Down.class,
                            down -> assertThat(down.why()).isEqualTo("no locale"));
            assertThat(child.ask("echo")).isInstanceOf(ChildReply.NotSent.class);

            child.obstacle.set(Optional.empty());
            await().atMost(Duration.ofSeconds(30)).until(() -> child.child.state() instanceof ChildState.Serving);
        }
    }

    @Test
    void an_unknown_program_says_so() {
        try (var child = new WatchedChild(directory, "nonsense")) {
            child.child.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> !child.gone.isEmpty());

            assertThat(child.gone.peek())
                    .isEqualTo("it ended with status 64; it printed: there is no child program nonsense");
        }
    }
}
