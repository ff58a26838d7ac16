package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.Limited;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nobody learns from the hall's answers, or from the time that they take, who is a customer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumerationIT {

    /** Of each request, for known and for unknown people: a thousand altogether. */
    private static final int EACH = 500;

    private static final int RUNS = 3;

    private final ProcessWorld world;

    EnumerationIT() {
        world = new ProcessWorld(Folders.fresh("EnumerationIT"));
        NewCustomers.add(world.simulators, SignInTimes.KNOWN, SignInTimes.PEOPLE);
        for (Limited limit : Limited.values()) {
            world.settings.put("ZHANGTING_LIMITS_" + limit.name().replace("_", ""), "1000000/1s");
        }
        world.startHall();
    }

    @AfterEach
    void nothingIsPlanted() throws IOException {
        Files.deleteIfExists(planted());
    }

    @AfterAll
    void close() {
        world.close();
    }

    /** Only a difference that shows in every run is one: of a thousand runs one differs by chance. */
    @Test
    void known_and_unknown_customers_get_the_same_answers_after_the_same_time() throws IOException {
        List<String> differences = new ArrayList<>();
        for (int run = 0; run < RUNS && differences.size() == run; run++) {
            SignInTimes times = new SignInTimes(world).take(EACH);
            assertThat(times.answers.get(true))
                    .isEqualTo(times.answers.get(false))
                    .hasSize(2);
            String found = times.codes + "; " + times.signIns;
            Files.writeString(
                    world.folder.resolve("times.txt"),
                    found + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (times.codes.differ() || times.signIns.differ()) {
                differences.add(found);
            }
        }
        assertThat(differences).as("differences in so many runs").hasSizeLessThan(RUNS);
    }

    /** With no more samples than the other test takes, and mostly with a fifth of them. */
    @Test
    void a_difference_of_five_milliseconds_would_be_seen() throws IOException {
        Files.writeString(planted(), "84");

        SignInTimes times = new SignInTimes(world);
        for (int samples = EACH / 5; samples <= EACH && !times.differ(); samples += EACH / 5) {
            times.take(samples);
        }

        assertThat(times.codes.differ()).as(times.codes.toString()).isTrue();
        assertThat(times.signIns.differ()).as(times.signIns.toString()).isTrue();
    }

    private Path planted() {
        return world.folder.resolve("slower.txt");
    }
}
