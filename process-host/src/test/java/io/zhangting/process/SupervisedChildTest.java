package io.zhangting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedChildTest {

    @TempDir
    private Path directory;

    private WatchedChild child;

    @BeforeEach
    void start() {
        child = new WatchedChild(directory, "playful").serving();
    }

    @AfterEach
    void stop() {
        child.close();
    }

    private void awaitServingAgain(long before) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> child.child.state() instanceof ChildState.Serving serving && serving.pid() != before);
    }

    @Test
    void it_answers_what_it_is_asked() {
        assertThat(child.ask("echo"))
                .isInstanceOfSatisfying(
                        ChildReply.Answered.class,
                        answer -> assertThat(answer.message().fields()).containsEntry("text", "掌厅 = & %"));
    }

    @Test
    void secrets_are_neither_in_its_arguments_nor_in_its_environment() {
        assertThat(child.ask("environment")).isInstanceOfSatisfying(ChildReply.Answered.class, answer -> {
            assertThat(answer.message().fields().get("arguments"))
                    .contains("playful")
                    .doesNotContain(WatchedChild.SECRET);
            assertThat(answer.message().fields().get("variables").split(" "))
                    .contains("LOCPATH")
                    .isSubsetOf("PATH", "HOME", "TMPDIR", "LOCPATH", "PWD", "OLDPWD", "SHLVL", "_");
        });
    }

    @Test
    void what_was_asked_when_it_is_killed_has_no_reply_and_it_comes_back() {
        long before = child.pid();
        var asked = CompletableFuture.supplyAsync(() -> child.ask("deaf"));
        await().until(() -> !child.told.isEmpty());
        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        assertThat(asked).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(ChildReply.NoReply.class);
        awaitServingAgain(before);
        assertThat(child.gone).contains("it was killed by signal 9; it printed: opened with *** for ***");
        assertThat(child.ask("echo")).isInstanceOf(ChildReply.Answered.class);
    }

    @Test
    void one_that_aborts_is_started_again() {
        long before = child.pid();

        assertThat(child.ask("abort")).isInstanceOf(ChildReply.NoReply.class);
        awaitServingAgain(before);
        assertThat(child.gone.peek()).startsWith("it was killed by signal 6");
    }

    @Test
    void one_that_gives_no_sign_of_life_is_killed() {
        long before = child.pid();

        assertThat(child.ask("deaf")).isInstanceOf(ChildReply.NoReply.class);
        awaitServingAgain(before);
        assertThat(child.gone.peek()).startsWith("it gave no sign of life for 2 s");
    }

    @Test
    void one_that_answers_rubbish_is_killed() {
        long before = child.pid();

        assertThat(child.ask("rubbish")).isInstanceOf(ChildReply.NoReply.class);
        awaitServingAgain(before);
        assertThat(child.gone.peek()).startsWith("it answered rubbish (not a line of the protocol)");
    }

    @Test
    void it_ends_with_its_hall() {
        var process = ProcessHandle.of(child.pid()).orElseThrow();

        child.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(child.child.state()).isInstanceOf(ChildState.Closed.class);
        assertThat(child.ask("echo")).isInstanceOf(ChildReply.NotSent.class);
    }
}
