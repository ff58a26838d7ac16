package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A hall that is killed at each point of an execution: exactly one effect for each operation, and one message. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillPointsIT {

    private final ProcessWorld world;
    private final StaffClient staff;
    private int account = 80001001;

    KillPointsIT() {
        Path folder = Folders.fresh("KillPointsIT");
        world = new ProcessWorld(folder);
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
        world.addStaff();
        world.startHall(KillPoint.NEVER);
        staff = world.staff();
        world.hall().kill();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(value = KillPoint.class, mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
    void every_operation_has_one_effect(KillPoint point) {
        world.startHall(point);
        CustomerClient customer = world.customer(Integer.toString(account++));
        customer.signIn();
        customer.startWithPhotos("trading", "funds");
        customer.finishAndSubmit();
        killDuringExecution(point, customer);

        world.startHall(KillPoint.NEVER);
        await("the application to be completed").atMost(Duration.ofMinutes(3)).until(() -> isCompleted(customer));
        world.simulators.post("release", Map.of());

        assertThat(effectsOf(customer)).containsExactlyInAnyOrder("trading", "funds");
        await("the customer to be told")
                .atMost(Duration.ofMinutes(1))
                .until(() -> !completionTexts(customer).isEmpty());
        assertTheNewPasswordFits(customer);
        assertThat(completionTexts(customer)).hasSize(1);
        world.hall().terminate();
    }

    private List<String> completionTexts(CustomerClient customer) {
        return world.simulators.textsTo(customer.person.phone()).stream()
                .filter(text -> text.contains("办理完成"))
                .toList();
    }

    private void killDuringExecution(KillPoint point, CustomerClient customer) {
        switch (point) {
            case GATEWAY_HAS_REQUEST -> killWhile("hang-before-effect", "hanging-before-effect", customer);
            case EFFECT_DONE -> killWhile("hang-after-effect", "hanging-after-effect", customer);
            default -> {
                approve(customer);
                world.hall().awaitEnd();
            }
        }
    }

    private void killWhile(String fault, String phase, CustomerClient customer) {
        world.simulators.fault(Map.of(
                "service",
                "ctp-management",
                "kind",
                fault,
                "account",
                customer.person.account(),
                "operation",
                "password-resets",
                "times",
                1));
        approve(customer);
        world.simulators.awaitPhase(phase);
        world.hall().kill();
    }

    /** The hall may be gone before its answer arrives. */
    private void approve(CustomerClient customer) {
        try {
            staff.claimAndApprove(customer.application);
        } catch (UncheckedIOException killed) {
            assertThat(world.hall().awaitEnd()).isNotZero();
        }
    }

    /** Whenever the hall says that an item is done, the ledger has its effect. */
    private boolean isCompleted(CustomerClient customer) {
        JsonNode seen = customer.follow();
        List<String> effects = effectsOf(customer);
        assertThat(effects)
                .containsAll(seen.path("items")
                        .valueStream()
                        .filter(item -> item.path("state").asString().equals("done"))
                        .map(item -> item.path("kind").asString())
                        .toList());
        return seen.path("state").asString().equals("completed");
    }

    private List<String> effectsOf(CustomerClient customer) {
        return world.simulators.effects(customer.person.account()).stream()
                .map(entry -> entry.path("facts").path("purpose").asString())
                .toList();
    }

    private void assertTheNewPasswordFits(CustomerClient customer) {
        JsonNode item = customer.follow().path("items").path(0);
        assertThat(world.simulators.fits(
                        "ctp-main", customer.person.account(), item.path("kind").asString(), customer.reveal(item)))
                .isTrue();
    }
}
