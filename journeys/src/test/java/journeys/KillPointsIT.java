package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * A hall that is killed with SIGKILL at each point of a submission, an execution and a message: exactly one effect for
 * each operation, one final state, one message.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillPointsIT {

    private final ProcessWorld world;
    private final Reviewers reviewers;
    private int account = 80001001;

    KillPointsIT() {
        Path folder = Folders.fresh("KillPointsIT");
        world = new ProcessWorld(folder);
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
        world.addStaff("li.lei", "李雷");
        world.addStaff("han.mei", "韩梅");
        world.startHall();
        reviewers = new Reviewers(world);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_operation_has_one_effect_and_the_customer_is_told_once(KillPoint point) {
        CustomerClient customer = world.customer(Integer.toString(account++));
        customer.signIn();
        customer.startWithPhotos("trading", "funds");
        Death death = new Death(world, reviewers, customer, point);
        death.dieAtThePoint();

        world.trap.disarm();
        world.startHall();
        death.goOn();
        await("the application to be completed after a death at " + point)
                .atMost(Duration.ofMinutes(2))
                .until(() -> Effects.neverFewerThanTold(world, customer), KillPointsIT::isCompleted);
        world.simulators.post("release", Map.of());

        assertThat(Effects.of(world, customer)).containsExactlyInAnyOrder("trading", "funds");
        await("the customer to be told")
                .atMost(Duration.ofMinutes(2))
                .until(() -> !Effects.completionTexts(world, customer).isEmpty());
        JsonNode item = customer.follow().path("items").path(0);
        assertThat(world.simulators.fits(
                        "ctp-main", customer.person.account(), item.path("kind").asString(), customer.reveal(item)))
                .isTrue();
        assertThat(Effects.completionTexts(world, customer)).hasSize(1);
    }

    private static boolean isCompleted(JsonNode told) {
        return told.path("state").asString().equals("completed");
    }
}
